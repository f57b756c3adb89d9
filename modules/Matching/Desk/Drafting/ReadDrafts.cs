using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>The drafts of rounds.</summary>
internal sealed class ReadDrafts(PortalDb db)
{
    /// <summary>The draft that was published; before that the newest; null where the matching has never been run.</summary>
    public Task<MatchingDraft?> CurrentAsync(Guid round, CancellationToken cancellation) =>
        CurrentOf(round).Include(draft => draft.Pairs).Include(draft => draft.LeftOut).AsSplitQuery().FirstOrDefaultAsync(cancellation);

    /// <summary>Its id alone.</summary>
    public Task<Guid?> CurrentIdAsync(Guid round, CancellationToken cancellation) => CurrentOf(round).Select(draft => (Guid?)draft.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>Which of these rounds have a draft.</summary>
    public async Task<IReadOnlySet<Guid>> ExistAsync(IReadOnlyCollection<Guid> rounds, CancellationToken cancellation) =>
        (await db.Set<MatchingDraft>().Where(draft => rounds.Contains(draft.RoundId)).Select(draft => draft.RoundId).Distinct().ToListAsync(cancellation)).ToHashSet();

    private IOrderedQueryable<MatchingDraft> CurrentOf(Guid round) => db.Set<MatchingDraft>().AsNoTracking().Where(draft => draft.RoundId == round)
        .OrderBy(draft => draft.PublishedAt == null).ThenByDescending(draft => draft.MadeAt).ThenByDescending(draft => draft.Id);
}
