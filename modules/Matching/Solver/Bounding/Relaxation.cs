using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>The cheapest assignment under given multipliers: a bound on every matching of its branch, and often nearly one.</summary>
internal sealed record Relaxation(Assignment Assignment, Multipliers Multipliers)
{
    public long ScaledBound => Assignment.Value - Multipliers.Sum;

    /// <summary>The bound in whole cost units.</summary>
    public long Bound => RoundUp(ScaledBound);

    /// <summary>Costs of matchings are whole, so a bound on them may be rounded up.</summary>
    public static long RoundUp(long scaled) =>
        scaled / Objective.Scale + (scaled % Objective.Scale > 0 ? 1 : 0);

    public Proof ToProof() =>
        new(Objective.Scale, OutPrice: 0, [], [.. Assignment.CoachPrice], Multipliers.ToPrices(), []);

    public Relaxation Copy() => new(Assignment.Copy(), Multipliers.Copy());

    /// <summary>
    /// How each pair that matters breaks its rule: +1 where both directions are used, −1 where a multiplier is paid for
    /// though neither is. Empty exactly when the assignment is a best matching of its branch.
    /// </summary>
    public void CollectImbalances(List<Imbalance> into)
    {
        var bothWays = new List<(int Low, int High)>();
        Assignment.CollectBothWays(bothWays);
        foreach (var pair in bothWays)
            into.Add(new(Multipliers.PlaceOf(pair), pair, 1));
        for (var place = 0; place < Multipliers.Count; place++)
        {
            var (low, high) = Multipliers.Pair(place);
            if (Multipliers.Value(place) > 0 && Assignment.CoachOf[low] != high && Assignment.CoachOf[high] != low)
                into.Add(new(place, (low, high), -1));
        }
    }
}

/// <summary>A pair whose rule an assignment breaks, by how much, and where its multiplier stands.</summary>
internal readonly record struct Imbalance(int Place, (int Low, int High) Pair, int Direction);
