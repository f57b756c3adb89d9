using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>What the beginning of a question could become. While the engine is away, only specialities are suggested: they are nobody's secret.</summary>
internal sealed class SuggestCoaches(ICoachEngine engine, Words words)
{
    private const int ShortestBeginning = 2, MostOfAKind = 4;

    public async Task<IReadOnlyList<Suggestion>> BeginningWithAsync(string typed, string language, Reader reader, CancellationToken cancellation)
    {
        var beginning = Folded.Of(typed).TrimStart();
        if (beginning.TrimEnd().Length < ShortestBeginning) return [];
        var names = await engine.BeginningWithAsync(CoachFields.SpelledNames, beginning, MostOfAKind, reader, cancellation) ?? [];
        // The same word with a capital and without is one.
        var found = (await engine.BeginningWithAsync(CoachFields.Spelled(language), beginning.Split(' ')[^1], 2 * MostOfAKind, reader, cancellation) ?? [])
            .Select(token => SpelledWord.Read(token).Written).DistinctBy(Folded.Of).Take(MostOfAKind);
        return
        [
            .. names.Select(SpelledWord.Read).Select(name => new Suggestion(SuggestionKind.Name, name.Written, name.Coach?.ToString("N") ?? "")).DistinctBy(name => name.Value),
            .. Specialities.All.Where(one => Begins(words.For(language)[one.Label], beginning)).Take(MostOfAKind)
                .Select(one => new Suggestion(SuggestionKind.Speciality, words.For(language)[one.Label], one.Key)),
            .. beginning.Contains(' ', StringComparison.Ordinal) ? [] : found.Select(word => new Suggestion(SuggestionKind.Word, word, word)),
        ];
    }

    /// <summary>Whether a label begins so, from any of its words on.</summary>
    private static bool Begins(string label, string beginning)
    {
        var folded = Folded.Of(label);
        return folded.Index().Any(letter => (letter.Index == 0 || !char.IsLetterOrDigit(folded[letter.Index - 1])) && folded.AsSpan(letter.Index).StartsWith(beginning, StringComparison.Ordinal));
    }
}
