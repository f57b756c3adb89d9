using System.Text.RegularExpressions;
using ReciproCoach.Locales.Tool.Style;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Locales.Tool;

/// <summary>Says what is wrong with a catalogue, one line a problem.</summary>
public static partial class CatalogueCheck
{
    // Editors that follow CLDR offer a third form for whole millions in French, Italian and Spanish; we never print those in words.
    private static readonly Dictionary<string, string> PluralHeaders = new()
    {
        ["en"] = "nplurals=2; plural=(n != 1);",
        ["fr"] = "nplurals=2; plural=(n > 1);",
        ["de"] = "nplurals=2; plural=(n != 1);",
        ["it"] = "nplurals=2; plural=(n != 1);",
        ["es"] = "nplurals=2; plural=(n != 1);",
        ["pt"] = "nplurals=2; plural=(n != 1);",
        ["pt_BR"] = "nplurals=2; plural=(n > 1);",
    };

    public static IEnumerable<string> Problems(PoFile file, FoundSentences found)
    {
        var active = file.Entries.Where(entry => !entry.Obsolete && !entry.IsHeader).ToList();
        var byKey = found.All.ToDictionary(sentence => sentence.Key);
        var present = active.Select(entry => entry.Key).ToHashSet();
        return HeaderProblems(file)
            .Concat(found.All.Where(sentence => !present.Contains(sentence.Key))
                .Select(sentence => $"{file.Name}: missing: {Shown(sentence.Key)} ({sentence.Files[0]})"))
            .Concat(active.GroupBy(entry => entry.Key).Where(group => group.Count() > 1)
                .Select(group => Said(file, group.Last(), "duplicate")))
            .Concat(active.SelectMany(entry => EntryProblems(entry, byKey.GetValueOrDefault(entry.Key), file.PluralForms().Count, file.Header("Language"))
                .Select(problem => Said(file, entry, problem))));
    }

    private static IEnumerable<string> HeaderProblems(PoFile file)
    {
        var language = file.Header("Language") ?? "";
        if (language.Replace('_', '-') != Path.GetFileNameWithoutExtension(file.Name))
            yield return $"{file.Name}: the header's Language is “{language}”.";
        if (file.Header("Content-Type") != "text/plain; charset=UTF-8")
            yield return $"{file.Name}: the header's Content-Type must be “text/plain; charset=UTF-8”.";
        if (PluralHeaders.TryGetValue(language, out var expected) && file.Header("Plural-Forms") != expected)
            yield return $"{file.Name}: the header's Plural-Forms must be “{expected}”.";
    }

    private static IEnumerable<string> EntryProblems(PoEntry entry, FoundSentence? found, int forms, string? language)
    {
        if (found is null)
            yield return "unused";
        else if (found.Plural != entry.IdPlural)
            yield return "another plural in the code";
        if (entry.IsFuzzy)
            yield return "fuzzy";
        if (!entry.IsTranslated)
            yield return "empty";
        if (entry.Translations.Count != (entry.IdPlural is null ? 1 : forms))
            yield return "wrong number of plural forms";
        foreach (var text in entry.Translations.Where(text => text.Length > 0))
        {
            if (!SamePlaceholders(entry, text))
                yield return $"differing placeholders in “{text}”";
            if (!Marks(entry.Id, Tags()).Order().SequenceEqual(Marks(text, Tags()).Order()))
                yield return $"differing HTML in “{text}”";
            if (Typography.Mend(text, language) != text)
                yield return $"plain spaces before French signs in “{text}” (update mends them)";
            if (Edges(entry.Id) != Edges(text))
                yield return $"other spaces at the edges of “{text}”";
            foreach (var problem in Patterns.IsOne(entry.Context) ? [] : StyleCheck.Problems(language ?? "", text))
                yield return problem;
        }
    }

    private static (string, string) Edges(string text) => (text[..^text.TrimStart().Length], text[text.TrimEnd().Length..]);

    /// <summary>Each translation has the placeholders of the English; only the number may be said in a word ("one place left").</summary>
    private static bool SamePlaceholders(PoEntry entry, string text)
    {
        var expected = Marks(entry.IdPlural ?? entry.Id, Placeholders()).ToHashSet();
        var actual = Marks(text, Placeholders()).ToHashSet();
        if (entry.IdPlural is not null && expected.Contains("n"))
            actual.Add("n");
        return expected.SetEquals(actual);
    }

    private static IEnumerable<string> Marks(string text, Regex mark) => mark.Matches(text).Select(match => match.Groups[1].Value);

    private static string Said(PoFile file, PoEntry entry, string problem) => $"{file.Name}:{entry.Line}: {problem}: {Shown(entry.Key)}";

    private static string Shown(PoKey key) => key.Context is null ? $"“{key.Id}”" : $"“{key.Id}” in {key.Context}";

    /// <summary>{name} and {name:form}; the form is the translator's choice.</summary>
    [GeneratedRegex(@"\{(\w+)(?::[^{}]*)?\}")]
    private static partial Regex Placeholders();

    [GeneratedRegex("(</?[a-zA-Z][^<>]*>)")]
    private static partial Regex Tags();
}
