using System.Text;
using Microsoft.Extensions.Logging;
using ReciproCoach.Payments.Settings;
using Stripe;

namespace ReciproCoach.Payments.Hooks;

/// <summary>Opens an event if, and only if, Stripe has signed these bytes within the last five minutes.</summary>
internal sealed class StripeSignature(StripeSettings settings, TimeProvider clock, ILogger<StripeSignature> log)
{
    private const long ToleranceSeconds = 300;

    /// <returns>Null for anything else; what it was is not logged, because anybody can write it.</returns>
    public Event? Open(byte[] body, string? signature)
    {
        if (string.IsNullOrEmpty(signature) || body.Length == 0) return null;
        try
        {
            return EventUtility.ConstructEvent(Encoding.UTF8.GetString(body), signature, settings.WebhookSecret, ToleranceSeconds, clock.GetUtcNow().ToUnixTimeSeconds());
        }
        // The client throws many kinds here (JSON, null reference, overflow): all of them mean that this is no event of ours.
        catch (Exception problem)
        {
            log.LogWarning("A call to /hooks/stripe was refused: {Kind}, {Problem}", problem.GetType().Name, problem is StripeException ? problem.Message : "not an event");
            return null;
        }
    }
}
