using ReciproCoach.Matching.Solver.Assigning;

namespace ReciproCoach.Matching.Solver.Levels;

/// <summary>
/// Several costs, the most important first, as one whole number: one unit of a level weighs more than everything the levels
/// after it can add up to. Exact while it fits 64 bits; <see cref="TryNest"/> says when it does not.
/// </summary>
internal sealed class NestedLevels
{
    /// <summary>Prices of an assignment are sums and differences of costs; this leaves them room.</summary>
    private const long Room = long.MaxValue / 4 / Objective.Scale;

    private readonly long[] weights;

    private NestedLevels(long[] weights) => this.weights = weights;

    /// <summary>What one unit of a level costs.</summary>
    public long this[int level] => weights[level];

    /// <param name="highest">The most each level can reach in any matching; at least 0.</param>
    /// <returns>Null when the levels together do not fit.</returns>
    public static NestedLevels? TryNest(params ReadOnlySpan<long> highest)
    {
        var weights = new long[highest.Length];
        var beneath = (Int128)0;
        for (var level = highest.Length - 1; level >= 0; level--)
        {
            var weight = beneath + 1;
            beneath += weight * highest[level];
            if (beneath > Room)
                return null;
            weights[level] = (long)weight;
        }

        return new(weights);
    }

    /// <summary>
    /// What a bound on the nested cost proves about one level: no matching that equals <paramref name="found"/> in the levels
    /// before has less than this in it.
    /// </summary>
    public long Bound(long nestedBound, ReadOnlySpan<long> found, int level)
    {
        var rest = nestedBound;
        for (var before = 0; before < level; before++)
        {
            rest -= found[before] * weights[before];
            if (rest <= 0)
                return 0;
        }

        // Levels beneath can fill up to one unit of this one, less one: only what is beyond that needs a further unit.
        var reach = weights[level] - 1;
        return rest <= reach ? 0 : Math.Min(found[level], (rest - reach + weights[level] - 1) / weights[level]);
    }
}
