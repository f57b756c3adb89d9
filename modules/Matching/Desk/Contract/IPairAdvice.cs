using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk;

/// <summary>What the rules and the table of scores say of one directed pair of a round.</summary>
/// <param name="Refusals">The sentences of the rules it would break; empty where the pair may be made.</param>
/// <param name="Parts">The parts of the score, each with its reason in words; empty where the pair may not be made.</param>
public sealed record PairAdvice(Guid Client, Guid Coach, IReadOnlyList<Text> Refusals, IReadOnlyList<ScorePart> Parts)
{
    public bool MayBeMade => Refusals.Count == 0;

    /// <summary>0 to 1000.</summary>
    public int Score => Parts.Sum(part => part.Points);
}

/// <summary>A part of a score: why there are so many points, and how many.</summary>
public sealed record ScorePart(Text Why, int Points);

/// <summary>Rules and scores for pairs made by hand, among the confirmed participants of a round.</summary>
public interface IPairAdvice
{
    /// <summary>One pair; null where one of the two is no confirmed participant of the round.</summary>
    Task<PairAdvice?> AboutAsync(Guid round, Guid client, Guid coach, CancellationToken cancellation);

    /// <summary>Everybody else in the round as this member's coach, the best first, those who may not be last.</summary>
    Task<IReadOnlyList<PairAdvice>> CoachesForAsync(Guid round, Guid client, CancellationToken cancellation);
}
