using ReciproCoach.Provision.Pages;

namespace ReciproCoach.Provision.Planning;

/// <summary>Where a page stands among the others below the home page.</summary>
internal static class Places
{
    /// <summary>Puts a page right behind the nearest one that stands before it in the files, and moves nothing else.</summary>
    /// <returns>Whether that changed anything.</returns>
    public static bool Put(List<Guid> order, WantedPage page, IReadOnlyList<WantedPage> pages)
    {
        var wanted = pages.OrderBy(one => one.Facts.Order).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Id).ToList();
        var before = order.ToList();
        order.Remove(page.Id);
        var behind = wanted.TakeWhile(id => id != page.Id).LastOrDefault(order.Contains);
        order.Insert(behind == Guid.Empty ? 0 : order.IndexOf(behind) + 1, page.Id);
        return !order.SequenceEqual(before);
    }
}
