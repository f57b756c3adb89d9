using ReciproCoach.Locales.Tool;
using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class CatalogueTests
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n\n";

    private static readonly FoundSentences Found = Finder.FindIn(
        """T["Hello {name}"] T["<b>Bold</b>"] T.Plural("{n} place", "{n} places", n)""", "modules/B.cs");

    private const string Good = Header + """
        # Kept
        msgid "Hello {name}"
        msgstr "Bonjour {name:short}"

        msgid "<b>Bold</b>"
        msgstr "<b>Gras</b>"

        msgid "{n} place"
        msgid_plural "{n} places"
        msgstr[0] "une place"
        msgstr[1] "{n} places"
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("it")]
    [InlineData("es")]
    public void The_portals_own_words_are_complete(string language)
    {
        var found = Finder.FindAll(TheRepository.Root);

        Assert.Empty(found.Problems.Concat(CatalogueCheck.Problems(PoFile.Load(Path.Combine(TheRepository.Locales, language + ".po")), found)));
    }

    [Fact]
    public void English_says_what_the_code_says_but_for_patterns_and_names() => Assert.All(
        PoFile.Load(Path.Combine(TheRepository.Locales, "en.po")).Entries.Where(entry => !entry.IsHeader && entry.Context != "city"),
        entry => Assert.Equal(entry.IdPlural is null ? [entry.Id] : [entry.Id, entry.IdPlural], entry.Translations));

    [Fact]
    public void A_complete_catalogue_has_no_problems() => Assert.Empty(Problems(Good));

    [Theory]
    [InlineData("# Kept\nmsgid \"Hello {name}\"\nmsgstr \"Bonjour {name:short}\"", "", "missing")]
    [InlineData("msgstr \"Bonjour {name:short}\"", "msgstr \"\"", "empty")]
    [InlineData("msgstr[1] \"{n} places\"", "msgstr[1] \"\"", "empty")]
    [InlineData("# Kept", "#, fuzzy", "fuzzy")]
    [InlineData("{name:short}", "{nom}", "differing placeholders")]
    [InlineData("{name:short}", "", "differing placeholders")]
    [InlineData("<b>Gras</b>", "Gras", "differing HTML")]
    [InlineData("\"{n} places\"\nmsgstr[0]", "\"{n} spaces\"\nmsgstr[0]", "another plural")]
    [InlineData("msgstr[1] \"{n} places\"", "msgstr[1] \"{n} places\"\nmsgstr[2] \"x {n}\"", "wrong number of plural forms")]
    [InlineData("# Kept", "msgid \"Old\"\nmsgstr \"Vieux\"\n", "unused")]
    [InlineData("# Kept", "msgid \"Hello {name}\"\nmsgstr \"Salut {name}\"\n", "duplicate")]
    [InlineData("plural=(n > 1)", "plural=(n != 1)", "Plural-Forms")]
    [InlineData("Language: fr", "Language: de", "Language")]
    [InlineData("UTF-8", "ISO-8859-1", "Content-Type")]
    [InlineData("Gras", "Gras !", "French signs")]
    [InlineData("Gras</b>", "Gras</b> ", "spaces at the edges")]
    [InlineData("<b>Gras</b>", "<b>L'ombre</b>", "apostrophe")]
    public void Each_fault_is_named(string good, string bad, string problem)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        Assert.Contains(problem, string.Join('\n', Problems(Good.Replace(good, bad, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Update_brings_new_sentences_in_and_keeps_what_stands_there()
    {
        var found = Finder.FindIn("""T["New"] T["Hello {name}"] T["<b>Bold</b>"] T.Plural("{n} place", "{n} places", n)""", "modules/B.cs");

        var merged = CatalogueUpdate.Merge(Read(Good), found);

        Assert.Equal(["", "Hello {name}", "<b>Bold</b>", "{n} place", "New"], merged.Entries.Select(entry => entry.Id));
        Assert.Equal(["# Kept", "#: modules/B.cs"], merged.Entries[1].Comments);
        Assert.Equal(["Bonjour {name:short}"], merged.Entries[1].Translations);
        Assert.Equal([""], merged.Entries[4].Translations);
        Assert.Equal(Write(merged), Write(CatalogueUpdate.Merge(Read(Write(merged)), found)));
    }

    [Fact]
    public void What_the_code_no_longer_says_is_set_aside_and_comes_back_with_its_translation()
    {
        var less = Finder.FindIn("""T["Hello {name}"]""", "modules/B.cs");

        var without = CatalogueUpdate.Merge(Read(Good), less);
        var again = CatalogueUpdate.Merge(Read(Write(without)), Found);

        Assert.Empty(CatalogueCheck.Problems(without, less));
        Assert.Equal(["<b>Bold</b>", "{n} place"], without.Entries.Where(entry => entry.Obsolete).Select(entry => entry.Id));
        Assert.Contains("#~ msgstr[1] \"{n} places\"", Write(without), StringComparison.Ordinal);
        Assert.Empty(CatalogueCheck.Problems(again, Found));
        Assert.Equal(["une place", "{n} places"], again.Entries.Single(entry => entry.Id == "{n} place").Translations);
        Assert.DoesNotContain(again.Entries, entry => entry.Obsolete);
    }

    [Fact]
    public void A_note_of_a_translator_stays_with_a_sentence_that_comes_and_goes()
    {
        var without = CatalogueUpdate.Merge(Read(Good), new([], []));

        Assert.Contains("# Kept", CatalogueUpdate.Merge(Read(Write(without)), Found).Entries.Single(entry => entry.Id == "Hello {name}").Comments);
    }

    [Fact]
    public void A_catalogue_for_another_language_begins_with_every_sentence_untranslated()
    {
        var polish = CatalogueUpdate.Begin("pl", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);", Found);

        Assert.Equal(["Hello {name}", "<b>Bold</b>", "{n} place"], polish.Entries.Skip(1).Select(entry => entry.Id));
        Assert.Equal(["", "", ""], polish.Entries[^1].Translations);
        Assert.All(CatalogueCheck.Problems(polish, Found), problem => Assert.Contains(": empty: ", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_sentence_stands_beside_those_of_its_file()
    {
        var before = CatalogueUpdate.Merge(Read(Good), Found);
        var found = new FoundSentences([.. Finder.FindIn("""T["Earlier"]""", "modules/A.cs").All, .. Found.All], []);

        Assert.Equal("Earlier", CatalogueUpdate.Merge(before, found).Entries[1].Id);
    }

    [Fact]
    public void English_translates_itself()
    {
        var english = Read(Header.Replace("Language: fr", "Language: en", StringComparison.Ordinal).Replace("n > 1", "n != 1", StringComparison.Ordinal));

        Assert.Equal(["{n} place", "{n} places"], CatalogueUpdate.Merge(english, Found).Entries[3].Translations);
    }

    [Fact]
    public void Prune_takes_out_what_has_been_set_aside() =>
        Assert.Equal(4, CatalogueUpdate.Prune(Read(Good + "\n\n#~ msgid \"Old\"\n#~ msgstr \"Vieux\"\n"), Found).Entries.Count);

    [Fact]
    public void Update_gives_French_its_spaces_and_prune_takes_out_what_nobody_uses()
    {
        var mended = CatalogueUpdate.Merge(Read(Good.Replace("Gras", "« Gras » : oui !", StringComparison.Ordinal)), Found);
        var pruned = CatalogueUpdate.Prune(Read(Good.Replace("# Kept", "msgid \"Old\"\nmsgstr \"Vieux\"\n", StringComparison.Ordinal)), Found);

        Assert.Equal("<b>«\u202FGras\u202F»\u00A0: oui\u202F!</b>", mended.Entries[2].Translations[0]);
        Assert.DoesNotContain(pruned.Entries, entry => entry.Id == "Old");
    }

    private static List<string> Problems(string text) => [.. CatalogueCheck.Problems(Read(text), Found)];

    private static PoFile Read(string text) => PoFile.Parse(new StringReader(text), "fr.po");

    private static string Write(PoFile file)
    {
        using var writer = new StringWriter();
        file.Write(writer);
        return writer.ToString();
    }
}
