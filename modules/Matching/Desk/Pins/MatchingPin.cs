namespace ReciproCoach.Matching.Desk.Pins;

/// <summary>What a coordinator wants of a directed pair.</summary>
internal enum PinKind
{
    /// <summary>Every draft has this pair.</summary>
    Together,

    /// <summary>No draft has it.</summary>
    Apart,
}

/// <summary>A coordinator's wish for a round; counts from the next run on.</summary>
internal sealed class MatchingPin
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RoundId { get; init; }

    public required Guid ClientMember { get; init; }

    public required Guid CoachMember { get; init; }

    public required PinKind Kind { get; init; }

    public required Guid SetBy { get; init; }

    public required DateTimeOffset SetAt { get; init; }
}
