using Microsoft.EntityFrameworkCore;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Matching.Desk.Files;

/// <summary>The files of drafts; only a round's newest draft, and the published one, have theirs.</summary>
internal sealed class KeepDraftFiles(PortalDb db)
{
    /// <summary>Adds the files of a new draft in the running unit of work, and forgets those of the drafts it follows.</summary>
    public async Task KeepAsync(MatchingDraft draft, byte[] zip, CancellationToken cancellation)
    {
        var older = db.Set<MatchingDraft>().Where(one => one.RoundId == draft.RoundId && one.PublishedAt == null).Select(one => one.Id);
        await db.Set<DraftFiles>().Where(files => older.Contains(files.DraftId)).ExecuteDeleteAsync(cancellation);
        db.Add(new DraftFiles { DraftId = draft.Id, Zip = zip });
    }

    /// <summary>Null where the draft holds no matching.</summary>
    public Task<byte[]?> FindAsync(Guid draft, CancellationToken cancellation) =>
        db.Set<DraftFiles>().Where(files => files.DraftId == draft).Select(files => files.Zip).SingleOrDefaultAsync(cancellation);

    /// <summary>Without reading them.</summary>
    public Task<bool> ExistAsync(Guid draft, CancellationToken cancellation) => db.Set<DraftFiles>().AnyAsync(files => files.DraftId == draft, cancellation);
}
