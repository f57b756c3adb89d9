using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>The matching of a round has been published: those left out are released and told why.</summary>
internal sealed class PublishedMatching(PortalDb db, Moves moves, ChangesFeed changes, DomainEvents events, JoiningLetters letters, TimeProvider clock)
{
    public Task RunAsync(Guid round, IReadOnlyList<LeftOut> leftOut, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        await MarkAsync(round, cancellation);
        changes.Add(RoundChanges.Kind, round);
        foreach (var (id, why) in leftOut) await LeaveOutAsync(round, id, why, cancellation);
    }, cancellation);

    private async Task MarkAsync(Guid round, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var marked = await db.Set<Round>().Where(r => r.Id == round && r.PublishedAt != null && r.CancelledAt == null && r.MatchingPublishedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.MatchingPublishedAt, now), cancellation);
        if (marked != 1) throw new InvalidOperationException($"Round {round} is unknown, cancelled or already matched.");
    }

    private async Task LeaveOutAsync(Guid round, Guid id, Platform.Languages.Text why, CancellationToken cancellation)
    {
        var enrolment = await db.Set<Enrolment>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.RoundId == round, cancellation);
        if (enrolment is null || !await moves.ReleaseAsync(id, EnrolmentState.Confirmed, EnrolmentState.LeftOut, ReleaseReason.LeftOut, cancellation))
            throw new InvalidOperationException($"Enrolment {id} is not confirmed in round {round}.");
        await events.RaiseAsync(new EnrolmentReleased(id, round, enrolment.MemberId, ReleaseReason.LeftOut), cancellation);
        await letters.LeftOutAsync(enrolment, why, cancellation);
    }
}
