using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Hooks;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Refunds;

/// <summary>What Stripe says of a refund now.</summary>
internal sealed record SeenRefund(string? Id, bool Failed);

/// <summary>Brings our refund to where Stripe says it is.</summary>
internal sealed class FollowRefund(PortalDb db, RefundMade made)
{
    /// <param name="id">Ours.</param>
    /// <param name="seen">As Stripe has just said.</param>
    /// <param name="cause">The event that made us look, noted in the same transaction; null without one.</param>
    /// <param name="cancellation">Ends the attempt; nothing is kept.</param>
    public async Task ApplyAsync(Guid id, SeenRefund seen, SeenEvent? cause, CancellationToken cancellation)
    {
        if (cause is not null && !await cause.IsNewAsync(db, cancellation)) return;
        if (await db.Set<Refund>().SingleOrDefaultAsync(r => r.Id == id, cancellation) is not { } refund) return;
        refund.StripeId ??= seen.Id;
        if (seen.Failed) await made.FailedAsync(refund, cancellation);
        else if (refund.State is RefundState.Due) await made.NoteAsync(refund, seen.Id, null, cancellation);
    }
}
