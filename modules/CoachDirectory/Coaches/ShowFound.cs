using ReciproCoach.CoachDirectory.Marking;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>A coach in the list.</summary>
/// <param name="Headline">With the language it is in.</param>
/// <param name="Passage">Where the coach's texts answer the question; null without one.</param>
internal sealed record FoundCoach(
    MarkedText Name, Portrait? Photo, string Path, (string Language, MarkedText Text)? Headline, Passage? Passage, string Facts, IReadOnlyList<MarkedText> Specialities);

/// <summary>Shows those who were found as the reader may see them now: an index may be a moment behind.</summary>
internal sealed class ShowFound(ReadCoaches coaches, ReadWords read, FindPlaces find, FindPassage passages, LanguageList languages, Words words)
{
    public async Task<IReadOnlyList<FoundCoach>> ForAsync(CoachQuery query, CoachResults found, Reader reader, CancellationToken cancellation)
    {
        var now = await coaches.ManyAsync(found.Coaches, cancellation);
        var typed = query.Words.Length == 0 ? null : read.Read(query.Words, query.Language, forgiving: found.OnlyAlike);
        return [.. found.Coaches.Where(now.ContainsKey).Select(id => now[id].SeenBy(reader.ClosenessTo(id))).OfType<SeenFacts>().Select(seen => Show(seen, typed, query.Language))];
    }

    private FoundCoach Show(SeenFacts seen, WordQuery? typed, string language)
    {
        var coach = seen.Coach;
        var says = TextToRead.Of(coach, words.Language, languages) is { Text.Headline.Length: > 0 } text ? (text.Language, Text: find.Mark(typed, text.Language, text.Text.Headline)) : ((string Language, MarkedText Text)?)null;
        // Many bios begin with the headline; nobody wants to read it twice.
        var passage = passages.Of(seen, typed, language) is { } found && !(says is { } said && found.Text.Text.StartsWith(said.Text.Text, StringComparison.Ordinal)) ? found : null;
        return new(
            find.Mark(typed, "", coach.Name), coach.Photo, CoachAddress.Of(language, coach), says, passage, Facts(coach),
            [.. coach.Specialities.Where(Specialities.IsKnown).Select(key => find.Mark(typed, language, words[Specialities.Label(key)]))]);
    }

    private string Facts(SeenCoach coach) => string.Join(" · ", new[]
    {
        coach.Credential is { } credential and not Credential.None ? words[credential.Label()] : null,
        // It is searched, so a reader must see whom it has found.
        coach.Organisation is { Length: > 0 } organisation ? organisation : null,
        coach.Country is { } country ? words.Formats.CountryName(country) : null,
        words.Formats.List(coach.Languages.Select(words.Formats.LanguageName)),
    }.OfType<string>());
}
