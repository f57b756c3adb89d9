using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Desk;
using ReciproCoach.Payments.Settings;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Refunds;

/// <summary>Sets a receipt on its way back, once, the way it came: through Stripe by the outbox, else as a coordinator's task.</summary>
internal sealed class RequestRefund(PortalDb db, OutboxWriter outbox, DeskTasks tasks, IEnrolmentFees fees, IRounds rounds, PaymentSettings settings, TimeProvider clock)
{
    public async Task ForAsync(Payment payment, Receipt receipt, RefundReason reason, CancellationToken cancellation)
    {
        if (await db.Set<Refund>().AnyAsync(r => r.ReceiptId == receipt.Id, cancellation)) return;
        var byStripe = receipt.PaymentIntent is not null && settings.Stripe is not null;
        var refund = new Refund
        {
            ReceiptId = receipt.Id, PaymentId = payment.Id, Reason = await TrueReasonAsync(payment, reason, cancellation), AskedAt = clock.GetUtcNow(),
            State = byStripe ? RefundState.Due : RefundState.ByHand,
        };
        db.Add(refund);
        if (byStripe) outbox.Add(RefundByStripe.MessageKind, new RefundAsked(refund.Id));
        else tasks.Add(payment, DeskTaskKind.Refund, refund.Id);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Money that came too late for a place may have come too late because its payer had left, or the round was gone.</summary>
    private async Task<RefundReason> TrueReasonAsync(Payment payment, RefundReason reason, CancellationToken cancellation)
    {
        if (reason is not RefundReason.NoPlaceLeft) return reason;
        if (await rounds.FindAsync(payment.Round, cancellation) is { CancelledAt: not null }) return RefundReason.RoundCancelled;
        return await fees.FindAsync(payment.Enrolment, cancellation) is { State: EnrolmentState.Withdrawn } ? RefundReason.Withdrawn : reason;
    }
}

/// <summary>What the outbox carries of a refund; everything else is read when it is made.</summary>
internal sealed record RefundAsked(Guid Refund);
