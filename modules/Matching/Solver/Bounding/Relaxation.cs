using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>The cheapest assignment under given multipliers: a bound on every matching of its branch, and often nearly one.</summary>
internal sealed record Relaxation(Assignment Assignment, Multipliers Multipliers)
{
    public long ScaledBound => Assignment.Value - Multipliers.Sum;

    /// <summary>The bound in whole cost units. Costs of matchings are whole, so it may be rounded up.</summary>
    public long Bound => (long)Math.Ceiling(decimal.Divide(ScaledBound, Objective.Scale));

    public Proof ToProof() => new(
        Objective.Scale, OutPrice: 0, [], [.. Assignment.CoachPrice],
        [.. Multipliers.Pairs.Select(pair => new PairPrice(pair.Low, pair.High, Multipliers[pair]))], []);

    public Relaxation Copy() => new(Assignment.Copy(), Multipliers.Copy());

    /// <summary>
    /// How each pair that matters breaks its rule: +1 where both directions are used, −1 where a multiplier is paid for
    /// though neither is. Empty exactly when the assignment is a best matching of its branch.
    /// </summary>
    public SortedDictionary<(int Low, int High), int> Imbalances()
    {
        var imbalances = new SortedDictionary<(int Low, int High), int>();
        foreach (var pair in Assignment.BothWays())
            imbalances[pair] = 1;
        foreach (var pair in Multipliers.Pairs)
        {
            if (Assignment.CoachOf[pair.Low] != pair.High && Assignment.CoachOf[pair.High] != pair.Low)
                imbalances[pair] = -1;
        }

        return imbalances;
    }
}
