using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Arrivals;

/// <summary>
/// The one place where a fee becomes paid, whatever brought the money. Runs in the caller's transaction and may be repeated:
/// a receipt known already changes nothing, a second one of the same fee goes back.
/// </summary>
internal sealed class MoneyArrives(PortalDb db, IEnrolmentFees fees, RequestRefund refunds)
{
    /// <returns>False where nothing was noted, because this money is known.</returns>
    public async Task<bool> HandleAsync(Payment payment, Receipt receipt, CancellationToken cancellation)
    {
        if (receipt.SessionId is not null && await db.Set<Receipt>().AnyAsync(r => r.SessionId == receipt.SessionId, cancellation)) return false;
        receipt.Settles = !await db.Set<Receipt>().AnyAsync(r => r.PaymentId == payment.Id && r.Settles, cancellation);
        // Two sessions are two payments; two people who record a fee have seen the same money.
        if (!receipt.Settles && receipt.SessionId is null) return false;
        db.Add(receipt);
        // Saved before the place is asked for: the unique indexes speak first, and the handlers of Rounds' events read it.
        await db.SaveChangesAsync(cancellation);
        if (!receipt.Settles)
            await refunds.ForAsync(payment, receipt, RefundReason.PaidTwice, cancellation);
        else if (await fees.PaidAsync(payment.Enrolment, cancellation) is Confirmation.NoPlaceLeft)
            await refunds.ForAsync(payment, receipt, RefundReason.NoPlaceLeft, cancellation);
        return true;
    }
}
