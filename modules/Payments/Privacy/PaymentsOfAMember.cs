using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Payments.Privacy;

/// <summary>What a member has paid and got back. Bookkeeping law keeps it, without a name: no row here has one.</summary>
internal sealed class PaymentsOfAMember(PortalDb db) : IPersonalData
{
    public string Section => "payments";

    public async Task<object?> ExportAsync(Guid member, CancellationToken cancellation)
    {
        var payments = await db.Set<Payment>().AsNoTracking().Where(p => p.Member == member).OrderBy(p => p.OpenedAt).Select(p => new
        {
            p.Reference, p.Round, p.Amount, p.OpenedAt,
            Received = db.Set<Receipt>().Where(r => r.PaymentId == p.Id).Select(r => new { r.ReceivedAt, r.Amount, ByStripe = r.SessionId != null }).ToList(),
            Refunds = db.Set<Refund>().Where(r => r.PaymentId == p.Id).Select(r => new { r.AskedAt, r.Reason, r.State, r.MadeAt }).ToList(),
        }).ToListAsync(cancellation);
        return payments.Count == 0 ? null : payments;
    }

    /// <summary>The address of an attempt Stripe never answered is the only thing that could name somebody.</summary>
    public Task EraseAsync(Guid member, CancellationToken cancellation) => db.Set<Attempt>()
        .Where(a => a.Email != null && db.Set<Payment>().Any(p => p.Id == a.PaymentId && p.Member == member))
        .ExecuteUpdateAsync(row => row.SetProperty(a => a.Email, (string?)null).SetProperty(a => a.State, AttemptState.Abandoned), cancellation);
}
