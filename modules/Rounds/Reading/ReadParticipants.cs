using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.Requests;

namespace ReciproCoach.Rounds.Reading;

/// <summary>Who takes part in a round, with what they asked for.</summary>
internal sealed class ReadParticipants(PortalDb db, TimeProvider clock) : IParticipants, IRoundCompanions
{
    private IQueryable<Enrolment> Confirmed => db.Set<Enrolment>().AsNoTracking().Where(e => e.State == EnrolmentState.Confirmed);

    public async Task<IReadOnlyList<Participant>> ConfirmedAsync(Guid round, CancellationToken cancellation) =>
        await WithChoicesAsync(await Confirmed.Where(e => e.RoundId == round).OrderBy(e => e.ConfirmedAt).ThenBy(e => e.Id).ToListAsync(cancellation), cancellation);

    public async Task<Participant?> FindAsync(Guid round, Guid member, CancellationToken cancellation) =>
        (await WithChoicesAsync(await Confirmed.Where(e => e.RoundId == round && e.MemberId == member).ToListAsync(cancellation), cancellation)).SingleOrDefault();

    public async Task<IReadOnlyDictionary<Guid, int>> CompletedAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var over = db.Set<Round>().Where(r => r.CancelledAt == null && r.MatchingPublishedAt != null && r.Ends.Utc <= now).Select(r => r.Id);
        return await Confirmed.Where(e => members.Contains(e.MemberId) && over.Contains(e.RoundId))
            .GroupBy(e => e.MemberId).ToDictionaryAsync(mine => mine.Key, mine => mine.Count(), cancellation);
    }

    public async Task<bool> ShareARoundAsync(Guid one, Guid other, CancellationToken cancellation)
    {
        var rounds = db.Set<Round>().Where(r => r.CancelledAt == null).Select(r => r.Id);
        var ofOther = Confirmed.Where(e => e.MemberId == other).Select(e => e.RoundId);
        return one != other && await Confirmed.AnyAsync(e => e.MemberId == one && rounds.Contains(e.RoundId) && ofOther.Contains(e.RoundId), cancellation);
    }

    public async Task<IReadOnlySet<Guid>> CompanionsOfAsync(Guid member, CancellationToken cancellation)
    {
        var rounds = db.Set<Round>().Where(r => r.CancelledAt == null).Select(r => r.Id);
        var mine = Confirmed.Where(e => e.MemberId == member && rounds.Contains(e.RoundId)).Select(e => e.RoundId);
        return await Confirmed.Where(e => e.MemberId != member && mine.Contains(e.RoundId)).Select(e => e.MemberId).ToHashSetAsync(cancellation);
    }

    private async Task<IReadOnlyList<Participant>> WithChoicesAsync(List<Enrolment> enrolments, CancellationToken cancellation)
    {
        if (enrolments.Count == 0) return [];
        var ids = enrolments.Select(e => e.Id).ToList();
        var requests = (await db.Set<CoachRequest>().AsNoTracking().Where(r => ids.Contains(r.EnrolmentId)).OrderBy(r => r.Rank).ToListAsync(cancellation)).ToLookup(r => r.EnrolmentId, r => r.MemberId);
        var notWith = (await db.Set<NotWith>().AsNoTracking().Where(n => ids.Contains(n.EnrolmentId)).ToListAsync(cancellation)).ToLookup(n => n.EnrolmentId, n => n.MemberId);
        return [.. enrolments.Select(e => new Participant(e.Id, e.MemberId, e.Wishes, [.. requests[e.Id]], [.. notWith[e.Id]]))];
    }
}
