using ReciproCoach.Payments.Settings;

namespace ReciproCoach.Payments.Checkout;

/// <summary>A session pays a fee only if it is the very payment that was asked for: amount, currency, mode, real money or not, and whose.</summary>
internal sealed class FitsWhatWasAsked(StripeSettings settings)
{
    public bool IsSatisfiedBy(SeenSession seen, Attempt attempt) =>
        seen.Mode == "payment" && seen.Live == settings.Live && seen.AmountTotal == attempt.Amount.MinorUnits
        && seen.Currency == attempt.Amount.Currency && seen.ClientReferenceId == attempt.PaymentId.ToString();
}
