using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Refunds;

/// <summary>An enrolment has ended: what was paid goes back, and a payment page still open is closed.</summary>
internal sealed class RefundWhatWasReleased(PortalDb db, RequestRefund refunds, OutboxWriter outbox, TimeProvider clock) : IHandle<EnrolmentReleased>
{
    public async Task HandleAsync(EnrolmentReleased happened, CancellationToken cancellation)
    {
        if (await db.Set<Payment>().SingleOrDefaultAsync(p => p.Enrolment == happened.Enrolment, cancellation) is not { } payment) return;
        var receipt = await db.Set<Receipt>().SingleOrDefaultAsync(r => r.PaymentId == payment.Id && r.Settles, cancellation);
        if (receipt is null) payment.ClosedAt ??= clock.GetUtcNow();
        else if (Reason(happened.Reason) is { } reason) await refunds.ForAsync(payment, receipt, reason, cancellation);
        foreach (var attempt in await db.Set<Attempt>().Where(a => a.PaymentId == payment.Id && a.State == AttemptState.Open).Select(a => a.Id).ToListAsync(cancellation))
            outbox.Add(ClosePayPage.MessageKind, new PayPageToClose(attempt));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A hold that ran out is no reason: whoever paid in time was confirmed by it.</summary>
    private static RefundReason? Reason(ReleaseReason reason) => reason switch
    {
        ReleaseReason.Withdrawn => RefundReason.Withdrawn,
        ReleaseReason.LeftOut => RefundReason.LeftOut,
        ReleaseReason.RoundCancelled => RefundReason.RoundCancelled,
        ReleaseReason.NoPlaceLeft => RefundReason.NoPlaceLeft,
        ReleaseReason.Expired => null,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };
}
