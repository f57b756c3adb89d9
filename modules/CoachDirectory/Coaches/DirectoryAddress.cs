using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReciproCoach.CoachDirectory.Searching;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>
/// Every state of the directory as an address: <c>/fr/coaches?q=…&amp;language=fr&amp;credential=pcc&amp;page=2</c>. Values
/// nobody offers are passed over, so that an old or a mangled address still leads somewhere.
/// </summary>
internal sealed class DirectoryAddress(Vocabulary vocabulary)
{
    public const string Words = "q", Page = "page";

    // Nobody chooses more; an address that says so is not worth the work.
    private const int MostValues = 64;

    public static string NameOf(Facet facet) => facet.ToString().ToLowerInvariant();

    public CoachQuery Read(string language, IQueryCollection asked) => new(
        language, TypedWords.Tidy(asked[Words]), Enum.GetValues<Facet>().ToDictionary(facet => facet, facet => Chosen(facet, asked)),
        int.TryParse(asked[Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, CoachQuery.LastPage) : 1);

    public static string Of(CoachQuery query)
    {
        var parts = new List<KeyValuePair<string, string?>>();
        if (query.Words.Length > 0) parts.Add(new(Words, query.Words));
        foreach (var facet in Enum.GetValues<Facet>())
            parts.AddRange(query.Of(facet).Select(value => KeyValuePair.Create(NameOf(facet), (string?)value)));
        if (query.Page > 1) parts.Add(new(Page, query.Page.ToString(CultureInfo.InvariantCulture)));
        return $"/{query.Language}/coaches{QueryString.Create(parts)}";
    }

    private IReadOnlyList<string> Chosen(Facet facet, IQueryCollection asked) =>
        [.. asked[NameOf(facet)].OfType<string>().Where(value => vocabulary.IsKnown(facet, value)).Distinct().Take(MostValues)];
}
