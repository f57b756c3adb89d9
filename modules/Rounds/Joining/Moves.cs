using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Rounds.Joining;

/// <summary>
/// An enrolment's steps from state to state, each a guarded update: of two that race (a payment and the end of its hold, say)
/// exactly one gets true and does what belongs to the step.
/// </summary>
internal sealed class Moves(PortalDb db, TimeProvider clock)
{
    public Task<bool> ConfirmAsync(Guid enrolment, EnrolmentState from, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return OneAsync(In(enrolment, from).ExecuteUpdateAsync(row => row
            .SetProperty(e => e.State, EnrolmentState.Confirmed).SetProperty(e => e.ConfirmedAt, now)
            .SetProperty(e => e.HeldUntil, (DateTimeOffset?)null).SetProperty(e => e.ReleasedAt, (DateTimeOffset?)null)
            .SetProperty(e => e.ReleaseReason, (ReleaseReason?)null), cancellation));
    }

    public Task<bool> HoldAsync(Guid enrolment, EnrolmentState from, DateTimeOffset until, CancellationToken cancellation) =>
        OneAsync(In(enrolment, from).ExecuteUpdateAsync(row => row
            .SetProperty(e => e.State, EnrolmentState.Held).SetProperty(e => e.HeldUntil, until)
            .SetProperty(e => e.ReleasedAt, (DateTimeOffset?)null).SetProperty(e => e.ReleaseReason, (ReleaseReason?)null), cancellation));

    public Task<bool> ReleaseAsync(Guid enrolment, EnrolmentState from, EnrolmentState to, ReleaseReason reason, CancellationToken cancellation) =>
        ReleaseAsync(In(enrolment, from), to, reason, cancellation);

    /// <summary>Ends a hold that has run out; false where somebody has paid or prolonged it meanwhile.</summary>
    public Task<bool> ExpireAsync(Guid enrolment, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return ReleaseAsync(In(enrolment, EnrolmentState.Held).Where(e => e.HeldUntil <= now), EnrolmentState.Expired, ReleaseReason.Expired, cancellation);
    }

    private IQueryable<Enrolment> In(Guid enrolment, EnrolmentState state) => db.Set<Enrolment>().Where(e => e.Id == enrolment && e.State == state);

    private Task<bool> ReleaseAsync(IQueryable<Enrolment> one, EnrolmentState to, ReleaseReason reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return OneAsync(one.ExecuteUpdateAsync(row => row
            .SetProperty(e => e.State, to).SetProperty(e => e.ReleaseReason, reason).SetProperty(e => e.ReleasedAt, now)
            .SetProperty(e => e.HeldUntil, (DateTimeOffset?)null), cancellation));
    }

    private static async Task<bool> OneAsync(Task<int> rows) => await rows == 1;
}
