using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Checkout;
using Stripe;

namespace ReciproCoach.Payments.Refunds;

/// <summary>Refunds at Stripe: make one, find one.</summary>
internal sealed class StripeRefunds(StripeAccount stripe)
{
    /// <summary>The metadata by which a refund of Stripe's leads to ours.</summary>
    public const string RefundKey = "refund";

    /// <exception cref="StripeRefusedException">Stripe will not refund it.</exception>
    public Task<SeenRefund> CreateAsync(Refund refund, Receipt receipt, CancellationToken cancellation) => stripe.AskAsync(async client => Seen(
        await client.V1.Refunds.CreateAsync(
            new RefundCreateOptions
            {
                PaymentIntent = receipt.PaymentIntent,
                Amount = receipt.Amount.MinorUnits,
                Reason = refund.Reason is RefundReason.PaidTwice ? "duplicate" : "requested_by_customer",
                Metadata = new() { [RefundKey] = refund.Id.ToString() },
            },
            new RequestOptions { IdempotencyKey = $"refund:{refund.Id}" }, cancellation)), cancellation);

    /// <summary>Our refund among those of a payment; null where Stripe never made it.</summary>
    public Task<SeenRefund?> FindAsync(string paymentIntent, Guid refund, CancellationToken cancellation) => stripe.AskAsync(async client =>
    {
        var made = await client.V1.Refunds.ListAsync(new RefundListOptions { PaymentIntent = paymentIntent, Limit = 100 }, cancellationToken: cancellation);
        return made.FirstOrDefault(one => one.Metadata?.GetValueOrDefault(RefundKey) == refund.ToString()) is { } found ? Seen(found) : null;
    }, cancellation);

    /// <summary>A refund by Stripe's id, as it is now.</summary>
    public Task<SeenRefund> LookAsync(string id, CancellationToken cancellation) => stripe.AskAsync(async client => Seen(
        await client.V1.Refunds.GetAsync(id, cancellationToken: cancellation)), cancellation);

    private static SeenRefund Seen(global::Stripe.Refund refund) => new(refund.Id, refund.Status is "failed" or "canceled");
}
