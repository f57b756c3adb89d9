using ReciproCoach.Platform.Money;

namespace ReciproCoach.Payments.Checkout;

/// <summary>
/// One try at paying by Stripe. It is written before Stripe is asked, and the request is made from nothing else, so that asking
/// again after a crash sends the same parameters under the same key.
/// </summary>
internal sealed class Attempt
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PaymentId { get; init; }

    /// <summary>1, 2, 3 … within the payment.</summary>
    public required int Number { get; init; }

    public required string IdempotencyKey { get; init; }

    public required Amount Amount { get; init; }

    /// <summary>What it is for, in the payer's language.</summary>
    public required string Description { get; init; }

    /// <summary>Stripe's name for the payer's language.</summary>
    public required string Locale { get; init; }

    /// <summary>Prefilled on the payment page; forgotten as soon as Stripe has it.</summary>
    public required string? Email { get; set; }

    public required string SuccessUrl { get; init; }

    public required string CancelUrl { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the payment page closes.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    public AttemptState State { get; set; }

    public string? SessionId { get; set; }

    /// <summary>When the background work looks at it next, should no webhook come.</summary>
    public required DateTimeOffset NextLookAt { get; set; }
}

/// <summary>Where a try stands. One of a payment at most is preparing, open or on its way.</summary>
internal enum AttemptState
{
    /// <summary>Written down; Stripe has not answered yet.</summary>
    Preparing,

    /// <summary>The payment page can be used.</summary>
    Open,

    /// <summary>Confirmed by the payer; the money comes later (a bank debit).</summary>
    OnItsWay,

    Paid,

    /// <summary>The bank refused a payment that was on its way.</summary>
    Failed,

    Expired,

    /// <summary>Stripe never answered or refused it; nobody has ever seen its page.</summary>
    Abandoned,

    /// <summary>Something else was paid than was asked for: a coordinator looks at it.</summary>
    Unclear,
}
