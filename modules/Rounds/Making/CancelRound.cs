using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds.Joining;

namespace ReciproCoach.Rounds.Making;

/// <summary>Calls a round off: everybody in it is released, refunded and told why.</summary>
internal sealed class CancelRound(PortalDb db, ReleaseEnrolment release, JoiningLetters letters, ChangesFeed changes, DomainEvents events, AuditTrail audit, TimeProvider clock)
{
    /// <returns>False where it was cancelled already.</returns>
    public Task<bool> RunAsync(Guid round, string reason, Guid editor, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        var now = clock.GetUtcNow();
        var cancelled = await db.Set<Round>().Where(r => r.Id == round && r.CancelledAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.CancelledAt, now).SetProperty(r => r.CancelReason, reason), cancellation);
        if (cancelled == 0) return false;
        audit.Add(editor, "round-cancelled", round.ToString(), reason);
        changes.Add(RoundChanges.Kind, round);
        var alive = await db.Set<Enrolment>().AsNoTracking().Where(Living.Enrolments).Where(e => e.RoundId == round).OrderBy(e => e.JoinedAt).ToListAsync(cancellation);
        foreach (var enrolment in alive)
        {
            await letters.RoundCancelledAsync(enrolment, reason, cancellation);
            await release.RunAsync(enrolment, EnrolmentState.Withdrawn, ReleaseReason.RoundCancelled, cancellation);
        }
        await events.RaiseAsync(new RoundCancelled(round), cancellation);
        return true;
    }, cancellation);
}
