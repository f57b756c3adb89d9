namespace ReciproCoach.Payments.Desk;

/// <summary>Something about money that a coordinator of the round's language has to do by hand.</summary>
internal sealed class DeskTask
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required DeskTaskKind Kind { get; init; }

    public required Guid PaymentId { get; init; }

    /// <summary>The refund or the attempt it is about: a task is set once for each.</summary>
    public required Guid Subject { get; init; }

    public required string Language { get; init; }

    public required DateTimeOffset SetAt { get; init; }

    public DateTimeOffset? DoneAt { get; set; }

    public Guid? DoneBy { get; set; }
}

/// <summary>What a coordinator has to do.</summary>
internal enum DeskTaskKind
{
    /// <summary>Send a fee back that came by transfer.</summary>
    Refund,

    /// <summary>Stripe could not give it back: find another way.</summary>
    RefundFailed,

    /// <summary>Money came that does not fit what was asked for.</summary>
    Unclear,
}
