using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>
/// Raises the bound of a branch by moving multipliers along the imbalances (a subgradient method). Steps are whole numbers,
/// so no rounding of any machine can change a bound.
/// </summary>
internal sealed class Ascent(ShortestAugmentingPaths paths, Incumbent incumbent, Repair repair, Budget budget)
{
    private const int StepsBetweenRepairs = 10;
    private const int StepsBeforeGivingUp = 30;

    private readonly List<Imbalance> imbalances = [];
    private readonly List<(int Low, int High)> bothWays = [];
    private readonly List<int> changed = [];

    /// <summary>
    /// Changes a relaxation into the one with the highest bound met. <paramref name="arcs"/> must hold its multipliers, and
    /// hold the new ones afterwards.
    /// </summary>
    public void Climb(Arcs arcs, Relaxation relaxation, int steps)
    {
        var (best, bestBound, stalled) = (relaxation.Multipliers.Values(), relaxation.ScaledBound, 0);
        Strides? strides = null;
        for (var step = 0; ; step++)
        {
            var bound = relaxation.ScaledBound;
            if (bound > bestBound)
                (best, bestBound, stalled) = (relaxation.Multipliers.Values(), bound, 0);
            else
                stalled++;

            if (step % StepsBetweenRepairs == 0)
                repair.Improve(arcs, relaxation);
            imbalances.Clear();
            relaxation.CollectImbalances(imbalances);
            if (imbalances.TrueForAll(imbalance => imbalance.Direction < 0))
                incumbent.Offer(relaxation.Assignment.CoachOf);
            if (imbalances.Count == 0 || incumbent.Beats(Relaxation.RoundUp(bestBound))
                || step == steps || stalled > StepsBeforeGivingUp || budget.Spent)
                break;

            strides ??= new(FirstStride(incumbent.Target(Relaxation.RoundUp(bound)) * Objective.Scale - bound, imbalances.Count));
            Step(arcs, relaxation, strides);
        }

        Return(arcs, relaxation, best);
    }

    /// <summary>
    /// Raises each broken pair's multiplier by as much as it costs at least to use only one of its directions: one after the other, each an
    /// exact step of its own.
    /// </summary>
    public void RaiseOneByOne(Arcs arcs, Relaxation relaxation)
    {
        bothWays.Clear();
        relaxation.Assignment.CollectBothWays(bothWays);
        foreach (var (low, high) in bothWays)
        {
            if (!relaxation.Assignment.IsBothWays(low, high) || budget.Spent)
                continue;
            budget.Use();
            var there = paths.PriceOfParting(arcs, relaxation.Assignment, low);
            var rise = paths.PriceOfParting(arcs, relaxation.Assignment, high, there);
            if (rise is <= 0 or Arcs.Never)
                continue;
            var place = relaxation.Multipliers.PlaceOf((low, high));
            Move(arcs, relaxation, place, rise);
            Solve(arcs, relaxation, [low, high]);
        }
    }

    /// <summary>A share of the gap each (Polyak's length), at least one unit.</summary>
    private static long FirstStride(long gap, int imbalances) => Math.Max(1, gap / imbalances);

    private void Step(Arcs arcs, Relaxation relaxation, Strides strides)
    {
        changed.Clear();
        foreach (var (place, pair, direction) in imbalances)
        {
            Move(arcs, relaxation, place, strides.Next(place, direction));
            changed.Add(pair.Low);
            changed.Add(pair.High);
        }

        Solve(arcs, relaxation, changed);
    }

    private static void Move(Arcs arcs, Relaxation relaxation, int place, long by)
    {
        var before = relaxation.Multipliers.Value(place);
        var after = Math.Max(0, before + by);
        relaxation.Multipliers.Set(place, after);
        Multipliers.Raise(arcs, relaxation.Multipliers.Pair(place), after - before);
    }

    /// <summary>Puts the best multipliers back; the assignment that belongs to them is one solve away.</summary>
    private void Return(Arcs arcs, Relaxation relaxation, long[] best)
    {
        changed.Clear();
        for (var place = 0; place < relaxation.Multipliers.Count; place++)
        {
            var by = (place < best.Length ? best[place] : 0) - relaxation.Multipliers.Value(place);
            if (by == 0)
                continue;
            Move(arcs, relaxation, place, by);
            changed.Add(relaxation.Multipliers.Pair(place).Low);
            changed.Add(relaxation.Multipliers.Pair(place).High);
        }

        if (changed.Count > 0)
            Solve(arcs, relaxation, changed);
    }

    private void Solve(Arcs arcs, Relaxation relaxation, IReadOnlyList<int> rows)
    {
        // The way back to the best multipliers must be gone even with nothing left; that one solve then counts as part of the last.
        if (!budget.Spent)
            budget.Use();
        if (!paths.Solve(arcs, relaxation.Assignment, rows))
            throw new InvalidOperationException("Multipliers change costs but never which pairs are possible.");
    }
}
