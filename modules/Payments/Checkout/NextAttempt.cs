using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Checkout;

/// <summary>Who pays, and the language they read.</summary>
internal sealed record Payer(string Email, string Language);

/// <summary>
/// Finds the attempt a payer goes on with, or writes down a new one and keeps the place as long as its page is open. In one
/// transaction; the unique index lets two tabs make only one.
/// </summary>
internal sealed class NextAttempt(PortalDb db, IEnrolmentFees fees, OpenPayment bills, Words words, PortalLinks links, TimeProvider clock)
{
    /// <summary>Stripe asks for 30 minutes at least; its clock may be ahead of ours.</summary>
    private static readonly TimeSpan PageLasts = TimeSpan.FromMinutes(40);

    /// <summary>The last word of a payment made in the page's last minute needs a moment to arrive.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    /// <returns>Null where nothing can be paid: the fee is settled, or no place is held.</returns>
    public async Task<Attempt?> ForAsync(Guid enrolment, Payer payer, CancellationToken cancellation)
    {
        if (await fees.FindAsync(enrolment, cancellation) is not { State: EnrolmentState.Held, Amount.IsFree: false } due) return null;
        var payment = await bills.ForAsync(due, cancellation);
        if (await db.Set<Receipt>().AnyAsync(r => r.PaymentId == payment.Id && r.Settles, cancellation)) return null;
        var active = await db.Set<Attempt>().SingleOrDefaultAsync(
            a => a.PaymentId == payment.Id && (a.State == AttemptState.Preparing || a.State == AttemptState.Open || a.State == AttemptState.OnItsWay), cancellation);
        if (active is not null) return active;
        var expires = clock.GetUtcNow() + PageLasts;
        var until = due.HeldUntil > expires + Grace ? due.HeldUntil.Value : expires + Grace;
        return await fees.KeepPlaceUntilAsync(enrolment, until, cancellation) ? await AddAsync(payment, due, payer, expires, cancellation) : null;
    }

    private async Task<Attempt> AddAsync(Payment payment, FeeDue due, Payer payer, DateTimeOffset expires, CancellationToken cancellation)
    {
        var number = 1 + await db.Set<Attempt>().CountAsync(a => a.PaymentId == payment.Id, cancellation);
        var attempt = new Attempt
        {
            PaymentId = payment.Id, Number = number, IdempotencyKey = $"payment:{payment.Id}:attempt:{number}", Amount = payment.Amount,
            Description = words.For(payer.Language)["Coordination fee: {round}", ("round", due.RoundTitle)],
            Locale = Locales.Of(payer.Language), Email = payer.Email,
            SuccessUrl = links.To(payer.Language, $"pay/{due.Enrolment}/done"), CancelUrl = links.To(payer.Language, $"pay/{due.Enrolment}"),
            StartedAt = clock.GetUtcNow(), ExpiresAt = expires, NextLookAt = expires,
        };
        db.Add(attempt);
        await db.SaveChangesAsync(cancellation);
        return attempt;
    }
}
