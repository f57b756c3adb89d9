using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Desk;

/// <summary>What became of a coordinator's word on money.</summary>
internal enum DeskAnswer { Done, DoneBefore, NotFound }

/// <summary>A coordinator has seen the money of a fee arrive. Two of them at once record it once.</summary>
internal sealed class RecordPayment(PortalDb db, MoneyArrives money, AuditTrail audit, TimeProvider clock)
{
    public async Task<DeskAnswer> ForAsync(Guid id, Guid coordinator, IReadOnlyList<string> languages, CancellationToken cancellation)
    {
        if (await db.Set<Payment>().SingleOrDefaultAsync(p => p.Id == id && languages.Contains(p.Language), cancellation) is not { } payment) return DeskAnswer.NotFound;
        var receipt = new Receipt { PaymentId = id, Amount = payment.Amount, ReceivedAt = clock.GetUtcNow(), RecordedBy = coordinator };
        if (!await money.HandleAsync(payment, receipt, cancellation)) return DeskAnswer.DoneBefore;
        audit.Add(coordinator, "payment-recorded", payment.Reference, $"{payment.Amount.MinorUnits} {payment.Amount.Currency}");
        return DeskAnswer.Done;
    }
}
