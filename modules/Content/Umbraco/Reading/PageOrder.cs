using ReciproCoach.Content.Umbraco.Delivery;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>
/// The editors' order. Umbraco gives each language a list in that order and never the numbers themselves, and a page that is not
/// listed yet has no place in any.
/// </summary>
internal static class PageOrder
{
    /// <summary>The listed pages, each of the others behind the page it stood behind before; last where it is new.</summary>
    public static IReadOnlyList<DeliveryItem> Merge(IReadOnlyList<Guid> before, IReadOnlyList<DeliveryItem> listed, IReadOnlyList<DeliveryItem> others)
    {
        if (others.Count == 0) return listed;
        var merged = listed.ToList();
        foreach (var page in others.OrderBy(page => Place(before, page.Id)).ThenBy(page => page.Id))
        {
            var stoodBehind = before.Take(Place(before, page.Id)).Reverse().FirstOrDefault(id => merged.Exists(one => one.Id == id));
            var isNew = !before.Contains(page.Id);
            merged.Insert(isNew ? merged.Count : merged.FindIndex(one => one.Id == stoodBehind) + 1, page);
        }
        return merged;
    }

    /// <summary>One order for all languages: the first list's, and what only others have behind the page it stands behind there. Home comes first.</summary>
    public static IReadOnlyList<Guid> Of(IEnumerable<IReadOnlyList<DeliveryItem>> lists)
    {
        var all = new List<DeliveryItem>();
        foreach (var list in lists)
            for (var i = 0; i < list.Count; i++)
                if (!all.Exists(page => page.Id == list[i].Id)) all.Insert(i == 0 ? 0 : all.FindIndex(page => page.Id == list[i - 1].Id) + 1, list[i]);
        return [.. all.OrderByDescending(PageFields.IsHome).Select(page => page.Id)];
    }

    private static int Place(IReadOnlyList<Guid> order, Guid id)
    {
        for (var i = 0; i < order.Count; i++)
            if (order[i] == id) return i;
        return order.Count;
    }
}
