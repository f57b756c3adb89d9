using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Platform.Changes;

/// <summary>Writes and reads the feed of <see cref="Change"/>s.</summary>
public sealed class ChangesFeed(PortalDb db, TimeProvider clock)
{
    /// <summary>How many ids are read again, so that a transaction that committed late is not missed.</summary>
    public const int Window = 200;

    /// <summary>How many lines are read at once.</summary>
    public const int Most = 1000;

    /// <summary>Adds a line to the running unit of work.</summary>
    public void Add(string kind, Guid entity) => db.Add(new Change { Kind = kind, Entity = entity, At = clock.GetUtcNow() });

    /// <summary>The lines after <paramref name="cursor"/>, and again those of the window before it, in order; <see cref="Most"/> at most.</summary>
    public Task<List<Change>> AfterAsync(long cursor, CancellationToken cancellation) =>
        db.Set<Change>().AsNoTracking().Where(change => change.Id > cursor - Window).OrderBy(change => change.Id).Take(Most).ToListAsync(cancellation);

    /// <summary>The newest line's id, for a follower that begins now; 0 where there is none.</summary>
    public async Task<long> LastAsync(CancellationToken cancellation) =>
        await db.Set<Change>().MaxAsync(change => (long?)change.Id, cancellation) ?? 0;
}
