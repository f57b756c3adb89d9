namespace ReciproCoach.Matching.Solver;

/// <summary>
/// Where a pair stands among what was possible. Possible is every pair the instance allows; ranks begin at 1, and equal
/// scores share the better rank.
/// </summary>
/// <param name="Score">The score of the pair.</param>
/// <param name="RankForClient">1 when no coach would have scored higher for this client.</param>
/// <param name="CoachesPossible">How many coaches this client could have had.</param>
/// <param name="RankForCoach">1 when no client would have scored higher for this coach.</param>
/// <param name="ClientsPossible">How many clients this coach could have had.</param>
public sealed record PairStanding(int Score, int RankForClient, int CoachesPossible, int RankForCoach, int ClientsPossible);

/// <summary>What a pair that was not made would have cost the round.</summary>
/// <param name="Verdict">Whether the question has a price at all.</param>
/// <param name="Fewer">How many people fewer would have been matched; null without a price.</param>
/// <param name="Lower">
/// How much lower the total would have been, in units of the score; null without a price, and where fewer people would be
/// or might be matched, for then the totals are not about as many people. Below 0 only where the solution was not proved best.
/// </param>
public sealed record WishPrice(WishVerdict Verdict, Limits? Fewer, Limits? Lower)
{
    /// <summary>True when the price is known exactly.</summary>
    public bool Exact => Verdict != WishVerdict.Priced || (Fewer is { Exact: true } && Lower is not { Exact: false });
}

/// <summary>A number known to lie within two others.</summary>
public sealed record Limits(long AtLeast, long AtMost)
{
    /// <summary>True when both are the same.</summary>
    public bool Exact => AtLeast == AtMost;
}

/// <summary>Whether a wish has a price.</summary>
public enum WishVerdict
{
    /// <summary>The pair could have been made, at this price.</summary>
    Priced,

    /// <summary>The pair was made.</summary>
    Made,

    /// <summary>The instance does not allow the pair.</summary>
    NotAllowed,

    /// <summary>A forced pair stands against it, or no matching with it keeps all the forced pairs.</summary>
    AgainstForcedPairs,
}
