using System.Globalization;
using Stripe.Checkout;

namespace ReciproCoach.Payments.Checkout;

/// <summary>A session of Stripe as it is now, as far as the portal cares.</summary>
/// <param name="Attempt">The attempt it was made for; null where the session is none of ours.</param>
/// <param name="Portal">The portal that made it: a test account may be shared.</param>
/// <param name="Url">Null unless open.</param>
internal sealed record SeenSession(
    string Id, SessionStatus Status, bool IsPaid, string Mode, long? AmountTotal, string? Currency, bool Live, string? ClientReferenceId,
    string? PaymentIntent, string? Url, DateTimeOffset ExpiresAt, Guid? Attempt, string? Portal)
{
    public const string AttemptKey = "attempt";
    public const string PortalKey = "portal";

    public static SeenSession From(Session session) => new(
        session.Id,
        session.Status switch { "open" => SessionStatus.Open, "complete" => SessionStatus.Complete, _ => SessionStatus.Expired },
        session.PaymentStatus is "paid" or "no_payment_required",
        session.Mode, session.AmountTotal, session.Currency?.ToUpper(CultureInfo.InvariantCulture), session.Livemode, session.ClientReferenceId,
        session.PaymentIntentId, session.Url, new DateTimeOffset(session.ExpiresAt, TimeSpan.Zero),
        Guid.TryParse(session.Metadata?.GetValueOrDefault(AttemptKey), out var attempt) ? attempt : null,
        session.Metadata?.GetValueOrDefault(PortalKey));
}

/// <summary>Whether a payment page can still be used.</summary>
internal enum SessionStatus { Open, Complete, Expired }
