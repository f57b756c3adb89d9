using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Bills;

/// <summary>Draws up the payment of an enrolment, once: the unique index refuses a second, and the caller tries again.</summary>
internal sealed class OpenPayment(PortalDb db, TimeProvider clock)
{
    public async Task<Payment> ForAsync(FeeDue due, CancellationToken cancellation)
    {
        if (await db.Set<Payment>().SingleOrDefaultAsync(p => p.Enrolment == due.Enrolment, cancellation) is { } known) return known;
        var payment = new Payment
        {
            Enrolment = due.Enrolment, Member = due.Member, Round = due.Round, Language = due.Language, Amount = due.Amount, OpenedAt = clock.GetUtcNow(),
        };
        db.Add(payment);
        await db.SaveChangesAsync(cancellation);
        return payment;
    }
}
