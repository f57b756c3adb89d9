namespace ReciproCoach.Payments.Refunds;

/// <summary>Money going back: one for each receipt at most.</summary>
internal sealed class Refund
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ReceiptId { get; init; }

    public required Guid PaymentId { get; init; }

    public required RefundReason Reason { get; init; }

    public RefundState State { get; set; }

    public required DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset? MadeAt { get; set; }

    /// <summary>When the member was told; once, whatever happens to the refund later.</summary>
    public DateTimeOffset? ToldAt { get; set; }

    /// <summary>Stripe's id of it, where Stripe makes it.</summary>
    public string? StripeId { get; set; }

    /// <summary>The coordinator who sent the money back; null for Stripe.</summary>
    public Guid? MadeBy { get; set; }
}

/// <summary>Why money goes back.</summary>
internal enum RefundReason { Withdrawn, LeftOut, RoundCancelled, NoPlaceLeft, PaidTwice }

/// <summary>Where a refund stands.</summary>
internal enum RefundState
{
    /// <summary>In the outbox: Stripe is asked until it answers.</summary>
    Due,

    /// <summary>A coordinator has to send the money.</summary>
    ByHand,

    Made,
}
