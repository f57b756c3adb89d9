using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>The directory: words, filters, and those who fit. The same page for everybody, so only what anybody may see.</summary>
[AllowAnonymous]
internal sealed class CoachesModel(ICoachSearch search, WhoReads who, IProfiles profiles, Vocabulary vocabulary, DirectoryAddress address, LanguageList languages, PageHead head, Words words) : PageModel
{
    // The others stand below, folded.
    private const int ValuesAtOnce = 6;

    public CoachQuery Query { get; private set; } = null!;

    public CoachResults Found { get; private set; } = null!;

    public IReadOnlyList<FoundCoach> Coaches { get; private set; } = [];

    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>How many were found, as a heading.</summary>
    public string Summary => (Found.Total, Query.Words) switch
    {
        (0, "") => words["Nobody found"],
        (0, _) => words["Nobody found for “{words}”", ("words", Query.Words)],
        (var n, "") => words.Plural("{n} coach", "{n} coaches", n),
        (var n, _) => words.Plural("{n} coach for “{words}”", "{n} coaches for “{words}”", n, ("words", Query.Words)),
    };

    public async Task OnGetAsync(string language, CancellationToken cancellation)
    {
        Query = address.Read(language, Request.Query);
        var reader = await who.NowAsync(cancellation);
        Found = await search.SearchAsync(Query, reader, cancellation);
        Query = Query with { Page = Found.Page };
        Filters = [.. Enum.GetValues<Facet>().Select(FilterOf)];
        // An index may be a moment behind; what is shown is read now.
        var now = await profiles.ManyAsync(Found.Coaches, cancellation);
        Coaches = [.. Found.Coaches.Where(now.ContainsKey).Select(id => reader.Look(now[id])).OfType<SeenCoach>().Select(Show)];
        // Search engines list the directory itself, not each of its states.
        (head.Title, head.Indexable) = (words["Coaches"], Query is { Words: "", Page: 1, HasFilters: false });
        head.Description = words["Find a peer coach by language, credential, speciality and country."];
    }

    private FoundCoach Show(SeenCoach coach) => new(
        coach.Name, coach.Photo, CoachAddress.Of(Query.Language, coach), TextToRead.Of(coach, words.Language, languages),
        string.Join(" · ", new[]
        {
            coach.Credential is { } credential and not Credential.None ? words[credential.Label()] : null,
            coach.Country is { } country ? words.Formats.CountryName(country) : null,
            words.Formats.List(coach.Languages.Select(words.Formats.LanguageName)),
        }.OfType<string>()),
        [.. coach.Specialities.Where(Specialities.IsKnown).Select(key => words[Specialities.Label(key)])]);

    /// <summary>Values nobody has are left out, unless they are chosen.</summary>
    private Filter FilterOf(Facet facet)
    {
        var (counts, chosen) = (Found.Counts[facet], Query.Of(facet));
        var offered = facet is Facet.Country
            ? counts.Keys.Union(chosen).OrderBy(value => words.Name(facet, value), words.Formats.Sorting)
            : vocabulary.ValuesOf(facet).Where(value => counts.ContainsKey(value) || chosen.Contains(value));
        var values = offered.Select(value => new FilterValue(value, words.Name(facet, value), counts.GetValueOrDefault(value), chosen.Contains(value))).ToList();
        if (facet is not Facet.Speciality) return new(facet, values, []);
        var first = values.OrderByDescending(value => value.IsChosen).ThenByDescending(value => value.Count).Take(Math.Max(ValuesAtOnce, chosen.Count)).ToHashSet();
        return new(facet, [.. values.Where(first.Contains)], [.. values.Where(value => !first.Contains(value))]);
    }
}

/// <summary>A coach in the list.</summary>
internal sealed record FoundCoach(string Name, Portrait? Photo, string Path, TextToRead? Says, string Facts, IReadOnlyList<string> Specialities);

/// <summary>A filter as the page offers it.</summary>
/// <param name="More">Values one unfolds.</param>
internal sealed record Filter(Facet Facet, IReadOnlyList<FilterValue> Values, IReadOnlyList<FilterValue> More)
{
    public string Name => DirectoryAddress.NameOf(Facet);
}

/// <summary>A value of a filter and how many it would leave.</summary>
internal sealed record FilterValue(string Value, string Label, int Count, bool IsChosen);
