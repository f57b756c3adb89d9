using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Money;

namespace ReciproCoach.Payments.Bills;

/// <summary>
/// The fee of one enrolment: what is asked for, and by which reference it is known. Whether it is paid or refunded is never
/// stored here but read from <see cref="Arrivals.Receipt"/> and <see cref="Refunds.Refund"/>, which are only ever added to.
/// </summary>
internal sealed class Payment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid Enrolment { get; init; }

    public required Guid Member { get; init; }

    public required Guid Round { get; init; }

    /// <summary>The language of the round, whose coordinators look after it.</summary>
    public required string Language { get; init; }

    public required Amount Amount { get; init; }

    /// <summary>What a payer writes on a transfer, for example <c>RC-7K2MPQ9XHB</c>.</summary>
    public string Reference { get; init; } = "RC-" + Handle.New().ToUpperInvariant();

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When the instructions for a transfer were mailed; null for payments that never needed them.</summary>
    public DateTimeOffset? InstructedAt { get; set; }

    /// <summary>When the place was given back unpaid. Money may still arrive.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>How a fee stands.</summary>
internal enum PaymentState
{
    /// <summary>Nothing has come.</summary>
    Open,

    /// <summary>The payer has confirmed, the bank has not yet.</summary>
    OnItsWay,

    Paid,

    /// <summary>To be given back, by Stripe or by a coordinator.</summary>
    RefundDue,

    Refunded,
}
