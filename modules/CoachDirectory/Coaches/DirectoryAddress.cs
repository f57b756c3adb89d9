using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>
/// Every state of the directory as an address: <c>/fr/coaches?q=…&amp;language=fr&amp;credential=pcc&amp;page=2</c>. Values
/// nobody offers are passed over, so that an old or a mangled address still leads somewhere.
/// </summary>
internal sealed class DirectoryAddress(Vocabulary vocabulary)
{
    public const string Words = "q", Page = "page", Sort = "sort", Zone = "zone";

    // Nobody chooses more; an address that says so is not worth the work.
    private const int MostValues = 64;

    /// <summary>Everything an answer depends on.</summary>
    public static string[] All { get; } = [Words, .. Enum.GetValues<Facet>().Select(NameOf), Sort, Zone, Page];

    public static string NameOf(Facet facet) => facet is Facet.Hours ? "overlap" : facet.ToString().ToLowerInvariant();

    public static string NameOf(CoachOrder order) => order.ToString().ToLowerInvariant();

    public CoachQuery Read(string language, IQueryCollection asked) => new(
        language, TypedWords.Tidy(asked[Words]), Enum.GetValues<Facet>().ToDictionary(facet => facet, facet => Chosen(facet, asked)),
        int.TryParse(asked[Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, CoachQuery.LastPage) : 1)
    {
        Sort = Enum.GetValues<CoachOrder>().Where(order => NameOf(order) == asked[Sort]).Select(order => (CoachOrder?)order).FirstOrDefault(),
        Zone = Zones.Find(asked[Zone])?.Id,
    };

    public static string Of(CoachQuery query) => $"/{query.Language}/coaches{QueryString.Create(Parts(query))}";

    /// <summary>Names and values, in a fixed order.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Parts(CoachQuery query)
    {
        if (query.Words.Length > 0) yield return new(Words, query.Words);
        foreach (var facet in Enum.GetValues<Facet>())
            foreach (var value in query.Of(facet)) yield return new(NameOf(facet), value);
        if (query.Zone is { } zone) yield return new(Zone, zone);
        if (query.Sort is { } order) yield return new(Sort, NameOf(order));
        if (query.Page > 1) yield return new(Page, query.Page.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Of hours only one number makes sense: the least.</summary>
    private IReadOnlyList<string> Chosen(Facet facet, IQueryCollection asked)
    {
        var known = asked[NameOf(facet)].OfType<string>().Where(value => vocabulary.IsKnown(facet, value)).Distinct().Take(MostValues);
        return facet is Facet.Hours ? [.. known.Order(StringComparer.Ordinal).Take(1)] : [.. known];
    }
}
