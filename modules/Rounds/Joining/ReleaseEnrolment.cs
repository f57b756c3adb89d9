using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds.Requests;

namespace ReciproCoach.Rounds.Joining;

/// <summary>
/// Ends an enrolment that was held, confirmed or waiting: gives its place back, forgets what others asked of this member in the
/// round, and tells who refunds. Runs in the caller's transaction; the caller offers the place to the next in line.
/// </summary>
internal sealed class ReleaseEnrolment(PortalDb db, Seats seats, Moves moves, DomainEvents events)
{
    /// <returns>False where the enrolment had ended already.</returns>
    public async Task<bool> RunAsync(Enrolment enrolment, EnrolmentState to, ReleaseReason reason, CancellationToken cancellation)
    {
        if (await moves.ReleaseAsync(enrolment.Id, EnrolmentState.Waiting, to, reason, cancellation)) return true;
        if (!await moves.ReleaseAsync(enrolment.Id, EnrolmentState.Held, to, reason, cancellation)
            && !await moves.ReleaseAsync(enrolment.Id, EnrolmentState.Confirmed, to, reason, cancellation)) return false;
        await seats.GiveBackAsync(enrolment.RoundId, cancellation);
        await ForgetChoicesAsync(enrolment, cancellation);
        await events.RaiseAsync(new EnrolmentReleased(enrolment.Id, enrolment.RoundId, enrolment.MemberId, reason), cancellation);
        return true;
    }

    private async Task ForgetChoicesAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        var round = db.Set<Enrolment>().Where(e => e.RoundId == enrolment.RoundId).Select(e => e.Id);
        await db.Set<CoachRequest>().Where(r => r.EnrolmentId == enrolment.Id || (r.MemberId == enrolment.MemberId && round.Contains(r.EnrolmentId))).ExecuteDeleteAsync(cancellation);
        await db.Set<NotWith>().Where(n => n.EnrolmentId == enrolment.Id || (n.MemberId == enrolment.MemberId && round.Contains(n.EnrolmentId))).ExecuteDeleteAsync(cancellation);
    }
}
