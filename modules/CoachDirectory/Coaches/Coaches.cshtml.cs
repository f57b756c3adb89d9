using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>The directory: words, filters, and those who fit, as the reader may see them. A member's answer is for them alone.</summary>
[AllowAnonymous]
internal sealed class CoachesModel(
    ICoachSearch search, WhoReads who, WhenAwake awake, ShowFound show, ShowFilters filters, DirectoryAddress address, PageHead head, ZoneChoices zones, Words words) : PageModel
{
    public CoachQuery Query { get; private set; } = null!;

    public CoachResults Found { get; private set; } = null!;

    public IReadOnlyList<FoundCoach> Coaches { get; private set; } = [];

    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>The reader's own profile says when they are awake, so they are not asked.</summary>
    public bool IsMember { get; private set; }

    /// <summary>How many were found, as a heading.</summary>
    public string Summary => (Found.Total, Query.Words) switch
    {
        (0, "") => words["Nobody found"],
        (0, _) => words["Nobody found for “{words}”", ("words", Query.Words)],
        (var n, "") => words.Plural("{n} coach", "{n} coaches", n),
        (var n, _) => words.Plural("{n} coach for “{words}”", "{n} coaches for “{words}”", n, ("words", Query.Words)),
    };

    /// <summary>The ways to sort that make sense here: nobody fits no words better than others.</summary>
    public IEnumerable<(CoachOrder Order, string Name)> Orders
    {
        get
        {
            if (Query.Words.Length > 0) yield return (CoachOrder.Relevance, words["Best match"]);
            yield return (CoachOrder.Name, words["Name"]);
            yield return (CoachOrder.Newest, words["Newest first"]);
        }
    }

    /// <summary>By city.</summary>
    public IReadOnlyList<(string Id, string Name)> Zones => zones.For(words, Query.Zone);

    public async Task OnGetAsync(string language, CancellationToken cancellation)
    {
        var reader = await who.NowAsync(cancellation);
        IsMember = reader.Sees is Audience.Members;
        if (IsMember) Response.Headers.CacheControl = "no-store";
        Query = address.Read(language, Request.Query);
        Query = Query with { MyDay = await awake.IsReaderAsync(Query.Zone, cancellation) };
        // Whose hours? Without an answer there is nothing to compare.
        if (Query.MyDay is null && Query.Of(Facet.Hours).Count > 0) Query = Query.Without(Facet.Hours);
        Found = await search.SearchAsync(Query, reader, cancellation);
        Query = Query with { Page = Found.Page };
        Filters = filters.Of(Query, Found);
        Coaches = await show.ForAsync(Query, Found, reader, cancellation);
        // Search engines list the directory itself, not each of its states.
        (head.Title, head.Indexable) = (words["Coaches"], Query is { Words: "", Page: 1, HasFilters: false, Sort: null, Zone: null });
        head.Description = words["Find a peer coach by language, credential, speciality and country."];
    }
}
