using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Content.Editing;

/// <summary>Runs a change of pages as one transaction: all of it, or nothing where it is refused.</summary>
internal sealed class ChangePages(PortalDb db, ChangesFeed feed, PageCache cache)
{
    private const int Attempts = 3;

    /// <summary>The work may be run again: when another editor's transaction came first, it looks at what is there now.</summary>
    public async Task<Outcome> RunAsync(Func<Task<Outcome>> work, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            try
            {
                var outcome = await work();
                if (outcome.IsDone)
                {
                    await db.SaveChangesAsync(cancellation);
                    await transaction.CommitAsync(cancellation);
                    cache.Drop();
                }
                db.ChangeTracker.Clear();
                return outcome;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Within the work: readers will find this page changed.</summary>
    public void Tell(Guid page) => feed.Add(PageChanges.Kind, page);

    /// <summary>The page with its texts, to be changed; null where there is none.</summary>
    public Task<StoredPage?> FindAsync(string key, CancellationToken cancellation) =>
        db.Set<StoredPage>().Include(page => page.Texts).SingleOrDefaultAsync(page => page.Key == key, cancellation);

    /// <summary>One version of a text.</summary>
    public Task<TextVersion> VersionAsync(StoredText text, int number, CancellationToken cancellation) =>
        db.Set<TextVersion>().SingleAsync(version => version.TextId == text.Id && version.Number == number, cancellation);
}
