using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Desk;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Refunds;

/// <summary>Notes what became of a refund, and tells the member once. Runs in the caller's transaction.</summary>
internal sealed class RefundMade(PortalDb db, DeskTasks tasks, IMembers members, IRounds rounds, IPost post, TimeProvider clock)
{
    /// <summary>Stripe has taken it on (its id), or a coordinator has sent the money (theirs).</summary>
    public async Task NoteAsync(Refund refund, string? stripeId, Guid? coordinator, CancellationToken cancellation)
    {
        if (refund.State is RefundState.Made) return;
        (refund.State, refund.MadeAt, refund.StripeId, refund.MadeBy) = (RefundState.Made, clock.GetUtcNow(), stripeId ?? refund.StripeId, coordinator);
        await TellAsync(refund, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Stripe refused it, or the money came back: somebody has to find another way.</summary>
    public async Task FailedAsync(Refund refund, CancellationToken cancellation)
    {
        if (refund.State is RefundState.ByHand || refund.MadeBy is not null) return;
        (refund.State, refund.MadeAt) = (RefundState.ByHand, null);
        tasks.Add(await db.Set<Payment>().SingleAsync(p => p.Id == refund.PaymentId, cancellation), DeskTaskKind.RefundFailed, refund.Id);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task TellAsync(Refund refund, CancellationToken cancellation)
    {
        if (refund.ToldAt is not null) return;
        refund.ToldAt = clock.GetUtcNow();
        var payment = await db.Set<Payment>().SingleAsync(p => p.Id == refund.PaymentId, cancellation);
        var amount = await db.Set<Receipt>().Where(r => r.Id == refund.ReceiptId).Select(r => r.Amount).SingleAsync(cancellation);
        if (await members.FindAsync(payment.Member, cancellation) is not { IsClosed: false } member) return;
        post.Send(member.AsReader(), RefundLetter.Of(refund.Reason, amount, await rounds.TitleAsync(payment.Round, cancellation)));
    }
}
