using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Settings;
using ReciproCoach.Payments.Ways;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Offline;

/// <summary>Gives a payment its reference, the place the time a transfer takes, and the member the instructions by mail; once.</summary>
internal sealed class InstructToPay(
    PortalDb db, OpenPayment bills, IEnrolmentFees fees, IRounds rounds, IMembers members, IPost post, PaymentSettings settings, PortalLinks links, TimeProvider clock)
{
    public async Task<ToPay> ForAsync(FeeDue due, CancellationToken cancellation)
    {
        var payment = await bills.ForAsync(due, cancellation);
        var now = clock.GetUtcNow();
        var first = await db.Set<Payment>().Where(p => p.Id == payment.Id && p.InstructedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(p => p.InstructedAt, now), cancellation);
        var until = due.HeldUntil ?? now;
        if (first == 0) return new(due, until, payment.Reference);
        until = await KeepAsync(due, until, cancellation);
        await WriteAsync(due, payment, until, cancellation);
        return new(due, until, payment.Reference);
    }

    /// <summary>As long as a transfer takes, but no longer than the coordinator can wait: the matching begins when requests close.</summary>
    private async Task<DateTimeOffset> KeepAsync(FeeDue due, DateTimeOffset until, CancellationToken cancellation)
    {
        var wished = clock.GetUtcNow().AddDays(settings.Offline.DaysToPay);
        if (await rounds.FindAsync(due.Round, cancellation) is { } round && round.RequestsClose.Utc < wished) wished = round.RequestsClose.Utc;
        return wished > until && await fees.KeepPlaceUntilAsync(due.Enrolment, wished, cancellation) ? wished : until;
    }

    private async Task WriteAsync(FeeDue due, Payment payment, DateTimeOffset until, CancellationToken cancellation)
    {
        if (await members.FindAsync(due.Member, cancellation) is not { IsClosed: false } member) return;
        var page = links.To(member.MailLanguage, $"pay/{due.Enrolment}");
        post.Send(member.AsReader(), InstructionsLetter.Of(due, payment.Reference, until, settings.Offline, member.MailLanguage, page));
    }
}
