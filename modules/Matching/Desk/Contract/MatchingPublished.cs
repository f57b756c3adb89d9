using ReciproCoach.Platform.Events;

namespace ReciproCoach.Matching.Desk;

/// <summary>One directed pair of a published matching: the coach coaches the client.</summary>
/// <param name="Score">0 to 1000; what the pair counted in the matching.</param>
public sealed record MatchedPair(Guid ClientEnrolment, Guid CoachEnrolment, Guid ClientMember, Guid CoachMember, int Score);

/// <summary>
/// A coordinator has published the matching of a round, once and for all. Raised in the transaction of the publication; every
/// member in <paramref name="Pairs"/> is once client and once coach, and no two of them coach each other.
/// </summary>
public sealed record MatchingPublished(Guid Round, IReadOnlyList<MatchedPair> Pairs) : IDomainEvent;
