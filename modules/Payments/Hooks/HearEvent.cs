using Microsoft.Extensions.Logging;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Payments.Settings;
using ReciproCoach.Platform.Settings;
using Stripe;
using Stripe.Checkout;

namespace ReciproCoach.Payments.Hooks;

/// <summary>
/// Acts upon an event. Events come late, twice and out of order, so what they carry is only a reason to look: what is done
/// depends on how the object is now.
/// </summary>
internal sealed class HearEvent(
    PayPages pages, StripeRefunds refunds, FreshScopes scopes, StripeSettings settings, PortalSettings portal, TimeProvider clock, ILogger<HearEvent> log)
{
    /// <summary>False where Stripe should send the event again.</summary>
    public async Task<bool> HandleAsync(Event happened, CancellationToken cancellation)
    {
        if (happened.Livemode != settings.Live)
        {
            log.LogWarning("Event {Event} is of the other mode and is ignored", happened.Id);
            return true;
        }
        var cause = new SeenEvent(happened.Id, happened.Type, clock.GetUtcNow());
        try
        {
            await (happened.Data?.Object switch
            {
                Session session when IsOurs(session.Metadata) => HearAsync(session, cause, cancellation),
                global::Stripe.Refund refund when Guid.TryParse(refund.Metadata?.GetValueOrDefault(StripeRefunds.RefundKey), out var id) => HearAsync(refund, id, cause, cancellation),
                _ => Task.CompletedTask,
            });
            return true;
        }
        catch (StripeUnreachableException problem)
        {
            log.LogWarning(problem, "Event {Event} has to come again", happened.Id);
            return false;
        }
        catch (StripeRefusedException problem)
        {
            log.LogWarning(problem, "Event {Event} is about something this account does not know", happened.Id);
            return true;
        }
    }

    private bool IsOurs(Dictionary<string, string>? metadata) => metadata?.GetValueOrDefault(SeenSession.PortalKey) == portal.BaseUrl;

    private async Task HearAsync(Session session, SeenEvent cause, CancellationToken cancellation)
    {
        var seen = await pages.LookAsync(session.Id, cancellation);
        await scopes.RunAsync<FollowSession>(follow => follow.ApplyAsync(seen, cause, cancellation), cancellation);
    }

    private async Task HearAsync(global::Stripe.Refund refund, Guid id, SeenEvent cause, CancellationToken cancellation)
    {
        var seen = await refunds.LookAsync(refund.Id, cancellation);
        await scopes.RunAsync<FollowRefund>(follow => follow.ApplyAsync(id, seen, cause, cancellation), cancellation);
    }
}
