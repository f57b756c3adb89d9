namespace ReciproCoach.Matching.Solver;

/// <summary>
/// What a fair matching gives up: how much higher the total of as many people could be if nothing but the total counted. In
/// units of the score.
/// </summary>
/// <param name="AtLeast">A matching with this much more was found.</param>
/// <param name="AtMost">It was proved that no matching has more than this much more.</param>
public sealed record PriceOfFairness(long AtLeast, long AtMost)
{
    /// <summary>True when both are the same, so that the price is known exactly.</summary>
    public bool Exact => AtLeast == AtMost;
}
