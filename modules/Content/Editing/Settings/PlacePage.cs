using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Images;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Settings;

/// <summary>What is the same in every language, as an editor would have it.</summary>
internal sealed record Place(Guid? Parent, bool InNavigation, bool InFooter, Guid? Image);

/// <summary>Changes what is the same about a page in every language, and its place in the tree.</summary>
internal sealed class PlacePage(PortalDb db, ChangePages pages, AuditTrail audit)
{
    /// <param name="version">What the editor saw; another in the database means that somebody was faster.</param>
    public async Task<Outcome> RunAsync(string key, Place place, Guid version, Guid editor, CancellationToken cancellation)
    {
        var all = await AllAsync(cancellation);
        if (all.Find(one => one.Key == key) is not { } page || page.Version != version) return Outcome.SomebodyElseWasFirst;
        if (place.Parent is { } parent && !all.Exists(one => one.Id == parent)) return Outcome.Refused(new Complaint("Parent", Text.Of("Please choose a page from the list.")));
        if (place.Image is { } image && !await db.Set<StoredImage>().AnyAsync(one => one.Id == image, cancellation)) return Outcome.Refused(new Complaint("Image", Text.Of("Please choose a picture from the list.")));
        if (WouldBeBelowItself(page, place.Parent, all)) return Outcome.Refused(new Complaint("Parent", Text.Of("A page cannot stand below itself. Please choose another.")));
        var moves = page.ParentId != place.Parent;
        (page.ParentId, page.InNavigation, page.InFooter, page.ImageId, page.Version) = (place.Parent, place.InNavigation, place.InFooter, place.Image, Guid.NewGuid());
        if (moves) Number(all);
        audit.Add(editor, "page-placed", page.Key);
        pages.Tell(page.Id);
        return Outcome.Done();
    }

    /// <summary>Puts a page before its elder neighbour in the tree, or behind its younger one; at the end of the row nothing happens.</summary>
    public async Task<Outcome> MoveAsync(string key, bool up, Guid editor, CancellationToken cancellation)
    {
        var all = await AllAsync(cancellation);
        if (all.Find(one => one.Key == key) is not { } page) return Outcome.SomebodyElseWasFirst;
        var row = all.FindAll(one => one.ParentId == page.ParentId);
        var at = row.IndexOf(page) + (up ? -1 : 1);
        if (at < 0 || at >= row.Count) return Outcome.Done();
        (page.Order, row[at].Order) = (row[at].Order, page.Order);
        Number([.. all.OrderBy(one => one.Order)]);
        audit.Add(editor, "page-moved", page.Key, up ? "up" : "down");
        pages.Tell(page.Id);
        return Outcome.Done();
    }

    /// <summary>Counts all pages anew as the tree shows them: a page, what is below it, then its neighbour.</summary>
    public static void Number(List<StoredPage> all)
    {
        var below = all.ToLookup(page => page.ParentId);
        var next = 0;
        void Count(Guid? parent)
        {
            foreach (var page in below[parent])
            {
                page.Order = ++next;
                Count(page.Id);
            }
        }
        Count(null);
    }

    private Task<List<StoredPage>> AllAsync(CancellationToken cancellation) =>
        db.Set<StoredPage>().OrderBy(page => page.Order).ThenBy(page => page.Key).ToListAsync(cancellation);

    private static bool WouldBeBelowItself(StoredPage page, Guid? parent, List<StoredPage> all)
    {
        for (var above = parent; above is not null; above = all.Find(one => one.Id == above)?.ParentId)
            if (above == page.Id) return true;
        return false;
    }
}
