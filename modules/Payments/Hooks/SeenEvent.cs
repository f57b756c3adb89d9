using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using Stripe;

namespace ReciproCoach.Payments.Hooks;

/// <summary>An event of Stripe that has been acted upon: its id is the key, so it can be so only once.</summary>
internal sealed class StripeEvent
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required DateTimeOffset SeenAt { get; init; }
}

/// <summary>An event that has just come, its signature checked.</summary>
internal sealed record SeenEvent(string Id, string Type, DateTimeOffset At)
{
    /// <summary>True for the one event whose news the session itself does not tell: complete and unpaid looks the same before and after.</summary>
    public bool SaysTheBankRefused => Type == EventTypes.CheckoutSessionAsyncPaymentFailed;

    /// <summary>Notes the event in the running transaction; false where it has been acted upon before.</summary>
    public async Task<bool> IsNewAsync(PortalDb db, CancellationToken cancellation)
    {
        if (await db.Set<StripeEvent>().AnyAsync(e => e.Id == Id, cancellation)) return false;
        db.Add(new StripeEvent { Id = Id, Type = Type, SeenAt = At });
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
