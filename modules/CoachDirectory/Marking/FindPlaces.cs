using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;

namespace ReciproCoach.CoachDirectory.Marking;

/// <summary>
/// Finds the words of a query in a text as an engine has found them: by stems, parts of compounds, beginnings and likeness. It
/// asks no engine, so it marks what the database has found as well.
/// </summary>
internal sealed class FindPlaces(CoachAnalyzers analyzers, Compounds compounds)
{
    /// <summary>The places, each with the number of the typed word it fits.</summary>
    public IReadOnlyList<Place> Of(WordQuery words, string language, string text)
    {
        var places = new List<Place>();
        foreach (var (written, from, until) in CoachAnalyzers.Written(text))
            if (Fitting(words, new(analyzers, compounds, language, written)) is { } group) places.Add(new(from, until, group));
        return places;
    }

    public MarkedText Mark(WordQuery? words, string language, string text) =>
        words is null ? MarkedText.Plain(text) : new(text, [.. Of(words, language, text).Select(place => (place.From, place.Until))]);

    private static int? Fitting(WordQuery words, Word word)
    {
        for (var i = 0; i < words.Groups.Count; i++)
            if (Fits(words.Groups[i], word)) return i;
        return null;
    }

    private static bool Fits(WordGroup group, Word word) => group.Terms.Any(word.Fits) || group.Parts.Any(part => Fits(part, word));

    /// <summary>A word of the text in all its forms.</summary>
    private sealed class Word(CoachAnalyzers analyzers, Compounds compounds, string language, string written)
    {
        private readonly string folded = Folded.Of(written);
        private readonly Lazy<HashSet<string>> stems = new(() =>
            [.. analyzers.Stems(language, written), .. compounds.AllParts(language, written).SelectMany(part => analyzers.Stems(language, part))]);

        public bool Fits(WordTerm term) => term.Kind switch
        {
            TermKind.Exact when CoachFields.LanguageOf(term.Field) is { } of => of == language && stems.Value.Contains(term.Text),
            TermKind.Exact => SplitWords.Last(folded) == term.Text || SplitWords.OfName(folded).Contains(term.Text),
            TermKind.Beginning => SplitWords.Last(folded).StartsWith(term.Text, StringComparison.Ordinal),
            TermKind.Alike => folded.Length > 0 && folded[0] == term.Text[0] && Likeness.Edits(SplitWords.Last(folded), term.Text) <= term.Edits,
            _ => throw new InvalidOperationException($"There is no kind {term.Kind}."),
        };
    }
}

/// <summary>A place in a text where the typed word with this number was found.</summary>
internal readonly record struct Place(int From, int Until, int Word);
