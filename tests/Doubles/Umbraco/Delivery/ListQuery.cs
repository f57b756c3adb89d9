using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary>Which documents a list is made of, as far as the index knows them, and in which order.</summary>
internal sealed class ListQuery(UmbracoState state, SearchIndex index)
{
    private static readonly string[] Sorts = ["createDate", "level", "name", "sortOrder", "updateDate"];
    private readonly ContentPaths paths = new(state);
    private int asked;

    /// <summary>One page of the list.</summary>
    /// <exception cref="DeliveryProblem">The selector, filter or order does not exist.</exception>
    public (int Total, List<CmsDocument> Page) Run(HttpRequest request, string culture)
    {
        var all = Selected(request.Query["fetch"].ToString(), culture).Where(document => index.Has(document.Id, culture));
        foreach (var filter in request.Query["filter"]) all = Filtered(all, filter ?? "", culture);
        var ordered = request.Query["sort"].ToString() is { Length: > 0 } sort ? Sorted(all, sort, culture) : InNoOrder(all);
        var (skip, take) = (Number(request.Query["skip"], 0), Number(request.Query["take"], 10));
        if (skip < 0 || take < 0) throw new DeliveryProblem(500, "Internal Server Error", "A negative number came in.");
        var page = ordered.Skip(skip).Take(take).ToList();
        return (page.Count == 0 ? 0 : ordered.Count, [.. page.Where(document => document.Published.ContainsKey(culture))]);
    }

    private IEnumerable<CmsDocument> Selected(string fetch, string culture)
    {
        if (fetch.Length == 0) return state.Descendants(null);
        var (selector, of) = fetch.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (fetch[..colon], fetch[(colon + 1)..]) : (fetch, "");
        var origin = Guid.TryParse(of, out var id) ? state.Documents.GetValueOrDefault(id) : paths.At(paths.Split(of).Below, culture);
        return selector switch
        {
            "children" => origin is null ? [] : state.Children(origin.Id),
            "descendants" => origin is null ? [] : state.Descendants(origin.Id),
            "ancestors" => origin is null ? [] : Above(origin),
            _ => throw new DeliveryProblem(400, "Selector option not found", "The attempted 'fetch' option does not exist"),
        };
    }

    private IEnumerable<CmsDocument> Above(CmsDocument document) =>
        document.Parent is { } parent ? Above(state.Documents[parent]).Append(state.Documents[parent]) : [];

    /// <summary>Only some facts of a document can be filtered by, none of its own properties.</summary>
    private IEnumerable<CmsDocument> Filtered(IEnumerable<CmsDocument> all, string filter, string culture)
    {
        var colon = filter.IndexOf(':', StringComparison.Ordinal);
        var (name, value) = colon < 0 ? (filter, "") : (filter[..colon], filter[(colon + 1)..]);
        return name switch
        {
            "contentType" => all.Where(document => state.DocumentTypes[document.Type].Alias == value),
            "name" => all.Where(document => document.Published.GetValueOrDefault(culture)?.Name.Contains(value, StringComparison.OrdinalIgnoreCase) == true),
            _ => throw new DeliveryProblem(400, "Filter option not found", "One of the attempted 'filter' options does not exist"),
        };
    }

    private List<CmsDocument> Sorted(IEnumerable<CmsDocument> all, string sort, string culture)
    {
        var parts = sort.Split(':');
        if (parts.Length != 2 || !Sorts.Contains(parts[0])) throw new DeliveryProblem(400, "Sort option not found", "One of the attempted 'sort' options does not exist");
        Func<CmsDocument, IComparable> by = parts[0] switch
        {
            "createDate" => document => document.CreatedAt,
            "level" => document => Above(document).Count(),
            "name" => document => document.Published.GetValueOrDefault(culture)?.Name ?? "",
            "sortOrder" => document => document.SortOrder,
            _ => document => document.Published.GetValueOrDefault(culture)?.At ?? default,
        };
        return [.. parts[1] == "asc" ? all.OrderBy(by) : all.OrderByDescending(by)];
    }

    /// <summary>Another one with every request.</summary>
    private List<CmsDocument> InNoOrder(IEnumerable<CmsDocument> all)
    {
        var list = all.ToList();
        var turn = list.Count == 0 ? 0 : ++asked % list.Count;
        return [.. list[turn..], .. list[..turn]];
    }

    private static int Number(string? digits, int otherwise) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
