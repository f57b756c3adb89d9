using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Desk;
using ReciproCoach.Payments.Hooks;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Checkout;

/// <summary>
/// Brings an attempt to where Stripe says its session is now. Called by webhooks, by the payer coming back and by the
/// background work, in any order and as often as they like: each state only leads forwards.
/// </summary>
internal sealed class FollowSession(
    PortalDb db, MoneyArrives money, DeskTasks tasks, IEnrolmentFees fees, FitsWhatWasAsked fits, PaymentFailed failed, TimeProvider clock, ILogger<FollowSession> log)
{
    /// <summary>A bank may take two weeks over a debit. The place is kept a little longer at each look, so that after a refusal it is not kept for nothing.</summary>
    private static readonly TimeSpan KeptAtEachLook = TimeSpan.FromDays(2);

    /// <param name="seen">As Stripe has just said; never the copy inside an event, which may be old.</param>
    /// <param name="cause">The event that made us look, noted in the same transaction; null without one.</param>
    /// <param name="cancellation">Ends the attempt; nothing is kept.</param>
    public async Task ApplyAsync(SeenSession seen, SeenEvent? cause, CancellationToken cancellation)
    {
        if (cause is not null && !await cause.IsNewAsync(db, cancellation)) return;
        if (await db.Set<Attempt>().SingleOrDefaultAsync(a => a.Id == seen.Attempt, cancellation) is not { } attempt)
        {
            log.LogWarning("Session {Session} belongs to no attempt of this portal", seen.Id);
            return;
        }
        // The webhook may be faster than the answer that names the session.
        attempt.SessionId ??= seen.Id;
        if (attempt.SessionId != seen.Id) return;
        attempt.Email = null;
        var payment = await db.Set<Payment>().SingleAsync(p => p.Id == attempt.PaymentId, cancellation);
        await MoveAsync(attempt, payment, seen, cause, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private Task MoveAsync(Attempt attempt, Payment payment, SeenSession seen, SeenEvent? cause, CancellationToken cancellation) => (seen.Status, seen.IsPaid) switch
    {
        (SessionStatus.Complete, true) => PaidAsync(attempt, payment, seen, cancellation),
        (SessionStatus.Complete, false) when cause?.SaysTheBankRefused == true => FailedAsync(attempt, payment, cancellation),
        (SessionStatus.Complete, false) => OnItsWayAsync(attempt, payment, cancellation),
        (SessionStatus.Expired, _) => Only(attempt, AttemptState.Expired, AttemptState.Preparing, AttemptState.Open),
        _ => Only(attempt, AttemptState.Open, AttemptState.Preparing),
    };

    private static Task Only(Attempt attempt, AttemptState to, params AttemptState[] from)
    {
        if (from.Contains(attempt.State)) attempt.State = to;
        return Task.CompletedTask;
    }

    private async Task PaidAsync(Attempt attempt, Payment payment, SeenSession seen, CancellationToken cancellation)
    {
        if (attempt.State is AttemptState.Paid or AttemptState.Unclear) return;
        if (!fits.IsSatisfiedBy(seen, attempt))
        {
            log.LogError("Session {Session} was paid, but not as attempt {Attempt} asked", seen.Id, attempt.Id);
            attempt.State = AttemptState.Unclear;
            tasks.Add(payment, DeskTaskKind.Unclear, attempt.Id);
            return;
        }
        attempt.State = AttemptState.Paid;
        await money.HandleAsync(payment, new Receipt
        {
            PaymentId = payment.Id, Amount = attempt.Amount, ReceivedAt = clock.GetUtcNow(), SessionId = seen.Id, PaymentIntent = seen.PaymentIntent,
        }, cancellation);
    }

    private async Task OnItsWayAsync(Attempt attempt, Payment payment, CancellationToken cancellation)
    {
        if (attempt.State is not (AttemptState.Preparing or AttemptState.Open or AttemptState.OnItsWay)) return;
        if (attempt.State is not AttemptState.OnItsWay) attempt.NextLookAt = clock.GetUtcNow() + LookAtOpenPages.WhileOnItsWay;
        attempt.State = AttemptState.OnItsWay;
        await fees.KeepPlaceUntilAsync(payment.Enrolment, clock.GetUtcNow() + KeptAtEachLook, cancellation);
    }

    private async Task FailedAsync(Attempt attempt, Payment payment, CancellationToken cancellation)
    {
        if (attempt.State is not (AttemptState.Preparing or AttemptState.Open or AttemptState.OnItsWay)) return;
        attempt.State = AttemptState.Failed;
        await failed.TellAsync(payment, cancellation);
    }
}
