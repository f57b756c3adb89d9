using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Bills;

/// <summary>Reads how a fee stands from what has been received, refunded and begun.</summary>
internal sealed class HowItStands(PortalDb db)
{
    public async Task<PaymentState> OfAsync(Guid enrolment, CancellationToken cancellation)
    {
        var payment = await db.Set<Payment>().Where(p => p.Enrolment == enrolment).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellation);
        if (payment is null) return PaymentState.Open;
        var receipt = await db.Set<Receipt>().Where(r => r.PaymentId == payment && r.Settles).Select(r => (Guid?)r.Id).SingleOrDefaultAsync(cancellation);
        if (receipt is null)
            return await db.Set<Attempt>().AnyAsync(a => a.PaymentId == payment && a.State == AttemptState.OnItsWay, cancellation) ? PaymentState.OnItsWay : PaymentState.Open;
        var refund = await db.Set<Refund>().Where(r => r.ReceiptId == receipt).Select(r => (RefundState?)r.State).SingleOrDefaultAsync(cancellation);
        return refund switch { null => PaymentState.Paid, RefundState.Made => PaymentState.Refunded, _ => PaymentState.RefundDue };
    }
}
