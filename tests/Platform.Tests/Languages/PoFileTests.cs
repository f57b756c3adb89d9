using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class PoFileTests
{
    private const string Full = """
        # A translator's remark
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Plural-Forms: nplurals=2; plural=(n > 1);\n"

        #. For the round's card
        #: modules/Rounds/Card.cshtml
        #, fuzzy, c-format
        msgctxt "round"
        msgid "{n} place left"
        msgid_plural ""
        "{n} places "
        "left"
        msgstr[0] "{n} place"
        msgstr[1] "{n} \"places\"\t\\"

        #~ msgid "Gone"
        #~ msgstr "Parti"
        """;

    [Fact]
    public void Every_part_of_an_entry_is_read()
    {
        var entry = Read(Full).Entries[1];

        Assert.Equal(new("round", "{n} place left"), entry.Key);
        Assert.Equal("{n} places left", entry.IdPlural);
        Assert.Equal(["{n} place", "{n} \"places\"\t\\"], entry.Translations);
        Assert.Equal(["#. For the round's card", "#: modules/Rounds/Card.cshtml", "#, fuzzy, c-format"], entry.Comments);
        Assert.True(entry.IsFuzzy);
        Assert.Equal(10, entry.Line);
    }

    [Fact]
    public void The_header_is_an_entry_of_its_own()
    {
        var file = Read(Full);

        Assert.True(file.Entries[0].IsHeader);
        Assert.Equal("fr", file.Header("language"));
        Assert.Null(file.Header("Last-Translator"));
    }

    [Fact]
    public void Obsolete_entries_stay_in_the_file_and_out_of_use()
    {
        var gone = Read(Full).Entries[2];

        Assert.True(gone.Obsolete);
        Assert.Equal("Gone", gone.Id);
    }

    [Fact]
    public void A_file_is_written_as_it_was_read()
    {
        var file = Read(Full);

        var written = Write(file);

        Assert.Equal(written, Write(Read(written)));
        Assert.Equal(file.Entries.Select(entry => entry.Key), Read(written).Entries.Select(entry => entry.Key));
        Assert.Contains("#~ msgid \"Gone\"", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b", 2)]
    [InlineData("msgid \"a\"\nmsgstr b", 2)]
    [InlineData("msgid \"a\"\nmsgstr \"b\"c\"", 2)]
    [InlineData("msgid \"a\"\nmsgstr \"\\q\"", 2)]
    [InlineData("msgid \"a\"\nmsgstr \"\\\"", 2)]
    [InlineData("msgid \"a\"\nmsgid \"b\"", 2)]
    [InlineData("msgid \"a\"\nmsgstr[0] \"b\"", 2)]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"", 3)]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"", 3)]
    [InlineData("msgid \"a\"\n# remark\nmsgstr \"b\"", 2)]
    [InlineData("msgid \"a\"\n#~ msgstr \"b\"", 2)]
    [InlineData("\"lost\"", 1)]
    [InlineData("msgstr \"lost\"", 1)]
    [InlineData("nonsense \"a\"", 1)]
    [InlineData("<<<<<<< ours", 1)]
    [InlineData("msgid \"a\"", 1)]
    public void A_broken_file_is_refused_with_its_name_and_line(string text, int line)
    {
        var error = Assert.Throws<PoFormatException>(() => Read(text));

        Assert.StartsWith($"test.po, line {line}: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_survives_being_written_and_read()
    {
        var random = new Random(20261122);
        const string Alphabet = "aé’ \"\\\n\t\r#{}«\u00A0\u202F;[]0";
        for (var round = 0; round < 500; round++)
        {
            string Any(int least) => new([.. Enumerable.Range(0, random.Next(least, 12)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var entry = new PoEntry
            {
                Id = Any(1),
                Context = random.Next(2) == 0 ? null : Any(0),
                IdPlural = random.Next(2) == 0 ? null : Any(0),
                Obsolete = random.Next(4) == 0,
            };
            entry = entry with { Translations = entry.IdPlural is null ? [Any(0)] : [Any(0), Any(0), Any(0)] };

            var read = Assert.Single(Read(Write(new("test.po", [entry]))).Entries);

            Assert.Equal((entry.Key, entry.IdPlural, entry.Obsolete), (read.Key, read.IdPlural, read.Obsolete));
            Assert.Equal(entry.Translations, read.Translations);
        }
    }

    private static PoFile Read(string text) => PoFile.Parse(new StringReader(text), "test.po");

    private static string Write(PoFile file)
    {
        using var writer = new StringWriter();
        file.Write(writer);
        return writer.ToString();
    }
}
