using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Api;

/// <summary>The directory as data, as a stranger sees it. What a page would pass over is said here: a program is not a hurried reader.</summary>
internal sealed class ReadCoachesOfTheApi(
    ICoachSearch search, ReadCoaches coaches, DirectoryAddress address, Vocabulary vocabulary, Cursor cursors, ShowFilters filters, LanguageList languages, PortalLinks links, Words words, Shown shown)
{
    public const string CursorName = "cursor", LimitName = "limit";

    public const int UsualLimit = 20, MostLimit = 100;

    public async Task<(CoachList? List, Dictionary<string, string[]> Problems)> FindAsync(string language, IQueryCollection asked, CancellationToken cancellation)
    {
        var query = address.Read(language, asked) with { Page = 1 };
        var problems = Problems(asked);
        var limit = Limit(asked, problems);
        query = query with { Size = limit, MyDay = WhenAwake.Usual(query.Zone), After = asked.ContainsKey(CursorName) ? cursors.Read(asked[CursorName], query) : null };
        if (asked.ContainsKey(CursorName) && query.After is null) problems[CursorName] = ["This is not a cursor this portal gave for this query."];
        if (problems.Count > 0) return (null, problems);
        shown.NoteAny(ProfileChanges.Kind);
        shown.NoteAny(RoundChanges.Kind);
        var found = await search.SearchAsync(query, Reader.Stranger, cancellation);
        return (await ListAsync(query, found, cancellation), problems);
    }

    private async Task<CoachList> ListAsync(CoachQuery query, CoachResults found, CancellationToken cancellation)
    {
        var now = await coaches.ManyAsync(found.Coaches, cancellation);
        return new()
        {
            Items = [.. found.Coaches.Where(now.ContainsKey).Select(id => now[id].SeenBy(Audience.Public)).OfType<SeenFacts>().Select(seen => Item(seen, query.Language))],
            Total = found.Total,
            Facets = filters.Of(query, found).ToDictionary(filter => filter.Name, filter => (IReadOnlyList<CoachCount>)
                [.. filter.Values.Concat(filter.More).Select(value => new CoachCount { Value = value.Value, Label = value.Label, Count = value.Count })]),
            Next = found.Last is { } last ? cursors.Of(query, last) : null,
        };
    }

    private CoachItem Item(SeenFacts seen, string language)
    {
        var (coach, says) = (seen.Coach, TextToRead.Of(seen.Coach, words.Language, languages));
        return new()
        {
            Id = coach.Handle, Name = coach.Name, Url = links.Absolute(CoachAddress.Of(language, coach)), Headline = says?.Text.Headline, HeadlineLanguage = says?.Language,
            Credential = coach.Credential, Languages = coach.Languages, Country = coach.Country, Specialities = coach.Specialities, Years = coach.Years,
            Testimonials = seen.Testimonials.Count, Photo = coach.Photo is { } photo ? links.Absolute(photo.PathOf(Platform.Face.Portrait.Sizes[1])) : null,
        };
    }

    private Dictionary<string, string[]> Problems(IQueryCollection asked)
    {
        var problems = new Dictionary<string, string[]>();
        foreach (var facet in Enum.GetValues<Facet>())
            if (asked[DirectoryAddress.NameOf(facet)].FirstOrDefault(value => !vocabulary.IsKnown(facet, value ?? "")) is not null) problems[DirectoryAddress.NameOf(facet)] = [Known(facet)];
        if (asked.ContainsKey(DirectoryAddress.Zone) && Zones.Find(asked[DirectoryAddress.Zone]) is null) problems[DirectoryAddress.Zone] = ["An IANA time zone such as Europe/Paris is needed."];
        else if (asked.ContainsKey(DirectoryAddress.NameOf(Facet.Hours)) && !asked.ContainsKey(DirectoryAddress.Zone)) problems[DirectoryAddress.Zone] = ["Hours in common need a time zone."];
        if (asked.ContainsKey(DirectoryAddress.Sort) && !Enum.GetValues<CoachOrder>().Any(order => DirectoryAddress.NameOf(order) == asked[DirectoryAddress.Sort]))
            problems[DirectoryAddress.Sort] = [$"One of {string.Join(", ", Enum.GetValues<CoachOrder>().Select(DirectoryAddress.NameOf))} is needed."];
        return problems;
    }

    private string Known(Facet facet) => facet is Facet.Country
        ? "A country is two capital letters, as in ISO 3166-1."
        : $"One of {string.Join(", ", vocabulary.ValuesOf(facet))} is needed.";

    private static int Limit(IQueryCollection asked, Dictionary<string, string[]> problems)
    {
        if (!asked.TryGetValue(LimitName, out var text)) return UsualLimit;
        if (text.Count == 1 && int.TryParse(text[0], NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLimit) return limit;
        problems[LimitName] = [string.Create(CultureInfo.InvariantCulture, $"A whole number from 1 to {MostLimit} is needed.")];
        return UsualLimit;
    }
}
