namespace ReciproCoach.Payments.Checkout;

/// <summary>Stripe could not be reached or was not well: the same request may succeed later.</summary>
internal sealed class StripeUnreachableException(Exception inner) : Exception("Stripe cannot be reached: " + inner.Message, inner);

/// <summary>Stripe has understood and refuses: the same request will be refused again.</summary>
/// <param name="code">For example <c>amount_too_small</c>; null where Stripe names none.</param>
internal sealed class StripeRefusedException(string? code, Exception inner) : Exception("Stripe refuses: " + inner.Message, inner)
{
    public string? Code { get; } = code;
}
