using System.Globalization;
using ReciproCoach.Platform.Settings;
using Stripe;
using Stripe.Checkout;

namespace ReciproCoach.Payments.Checkout;

/// <summary>The payment pages Stripe hosts (Checkout Sessions): open one for an attempt, look at it, close it.</summary>
internal sealed class PayPages(StripeAccount stripe, PortalSettings portal)
{
    /// <summary>The same attempt asks the same question under the same key: whoever asks again gets the first page.</summary>
    public Task<SeenSession> OpenAsync(Attempt attempt, CancellationToken cancellation) => stripe.AskAsync(async client => SeenSession.From(
        await client.V1.Checkout.Sessions.CreateAsync(Request(attempt), new RequestOptions { IdempotencyKey = attempt.IdempotencyKey }, cancellation)), cancellation);

    /// <exception cref="StripeRefusedException">There is no such session.</exception>
    public Task<SeenSession> LookAsync(string session, CancellationToken cancellation) => stripe.AskAsync(async client => SeenSession.From(
        await client.V1.Checkout.Sessions.GetAsync(session, cancellationToken: cancellation)), cancellation);

    /// <summary>Closes the page unless somebody has just paid there; either way says how it is now.</summary>
    public async Task<SeenSession> CloseAsync(string session, CancellationToken cancellation)
    {
        try
        {
            return await stripe.AskAsync(async client => SeenSession.From(
                await client.V1.Checkout.Sessions.ExpireAsync(session, cancellationToken: cancellation)), cancellation);
        }
        catch (StripeRefusedException)
        {
            return await LookAsync(session, cancellation);
        }
    }

    private SessionCreateOptions Request(Attempt attempt)
    {
        // Ids only: what is known of the person stays here, but for the address the page shows.
        var ids = new Dictionary<string, string> { [SeenSession.AttemptKey] = attempt.Id.ToString(), [SeenSession.PortalKey] = portal.BaseUrl };
        return new()
        {
            Mode = "payment",
            UiMode = "hosted_page",
            SubmitType = "pay",
            Locale = attempt.Locale,
            ClientReferenceId = attempt.PaymentId.ToString(),
            CustomerEmail = attempt.Email,
            CustomerCreation = "if_required",
            SuccessUrl = attempt.SuccessUrl,
            CancelUrl = attempt.CancelUrl,
            // Stripe.net takes any other kind for this machine's local time.
            ExpiresAt = attempt.ExpiresAt.UtcDateTime,
            AllowPromotionCodes = false,
            AdaptivePricing = new() { Enabled = false },
            AutomaticTax = new() { Enabled = false },
            Metadata = ids,
            PaymentIntentData = new() { Metadata = ids, Description = attempt.Description },
            LineItems =
            [
                new()
                {
                    Quantity = 1,
                    PriceData = new()
                    {
                        Currency = attempt.Amount.Currency.ToLower(CultureInfo.InvariantCulture),
                        UnitAmount = attempt.Amount.MinorUnits,
                        ProductData = new() { Name = attempt.Description },
                    },
                },
            ],
        };
    }
}
