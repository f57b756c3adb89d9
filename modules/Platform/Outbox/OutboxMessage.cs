namespace ReciproCoach.Platform.Outbox;

/// <summary>
/// An effect outside the database that is to happen once: a mail, a refund. The row is written in the business transaction;
/// one process takes it with a lease and tries until it is done or given up for a person to look at.
/// </summary>
public sealed class OutboxMessage
{
    /// <summary>Stable over every try; handlers pass it on as message or idempotency id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Names the handler, for example <c>mail</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What the handler needs, as JSON.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not tried before this moment; moved on after each failure.</summary>
    public DateTimeOffset DueAt { get; set; }

    public int Tries { get; set; }

    /// <summary>Until when the taking process owns the row.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>Set when the last try failed for good; the row stays for a person to look at.</summary>
    public DateTimeOffset? GivenUpAt { get; set; }

    public string? LastProblem { get; set; }
}
