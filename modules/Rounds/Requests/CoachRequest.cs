namespace ReciproCoach.Rounds.Requests;

/// <summary>A wish for one coach of the round; rank 1 is the most wanted.</summary>
internal sealed class CoachRequest
{
    public const int Most = 5;

    public required Guid EnrolmentId { get; init; }

    public required int Rank { get; init; }

    public required Guid MemberId { get; init; }
}

/// <summary>Somebody not to be matched with, in either direction. Only the matching and its coordinators see it.</summary>
internal sealed class NotWith
{
    public required Guid EnrolmentId { get; init; }

    public required Guid MemberId { get; init; }
}
