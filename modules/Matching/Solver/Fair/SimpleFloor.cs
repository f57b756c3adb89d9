using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Fair;

/// <summary>What needs no search to be proved about a floor: whoever is below the floor before is below this one too.</summary>
internal static class SimpleFloor
{
    public static long AtLeast(Covered covered, ReadOnlySpan<int> before) => before.IsEmpty ? 0 : covered.Below(before[^1]);

    public static ProvenStage Stage(Instance instance, Covered covered, ReadOnlySpan<int> before, int floor)
    {
        var prices = new long[before.Length];
        if (prices.Length > 0)
            prices[^1] = -1;
        return new(
            Solver.Stage.Below(floor, covered.Below(floor), AtLeast(covered, before)),
            new() { Bound = new(1, 0, prices, new long[instance.Count], [], []) });
    }
}
