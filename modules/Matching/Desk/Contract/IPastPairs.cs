namespace ReciproCoach.Matching.Desk;

/// <summary>Two who have been coach and client.</summary>
/// <param name="Round">The round they were brought together in.</param>
/// <param name="IsOpen">Their relationship has not ended.</param>
public sealed record PastPair(Guid Coach, Guid Client, Guid Round, bool IsOpen);

/// <summary>Who has coached whom; filled by the room that knows relationships.</summary>
public interface IPastPairs
{
    /// <summary>Every relationship, open or ended, of any round, in which both are among <paramref name="members"/>.</summary>
    Task<IReadOnlyList<PastPair>> AmongAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation);
}
