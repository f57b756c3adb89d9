using ReciproCoach.Platform.Money;

namespace ReciproCoach.Payments.Arrivals;

/// <summary>Money that has come: a line of the ledger, added once and never changed. One per session of Stripe.</summary>
internal sealed class Receipt
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PaymentId { get; init; }

    public required Amount Amount { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>True for the one that pays the fee; anything more that comes is surplus and goes back.</summary>
    public bool Settles { get; set; }

    /// <summary>The session it was paid in; null for money that came another way.</summary>
    public string? SessionId { get; init; }

    public string? PaymentIntent { get; init; }

    /// <summary>The coordinator who saw the money arrive; null for Stripe.</summary>
    public Guid? RecordedBy { get; init; }
}
