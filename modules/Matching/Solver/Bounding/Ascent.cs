using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>
/// Raises the bound of a branch by moving multipliers along the imbalances (subgradient steps of Polyak's length, Held,
/// Wolfe and Crowder 1974). Steps are whole numbers, so no rounding of any machine can change a bound.
/// </summary>
internal sealed class Ascent(ShortestAugmentingPaths paths, Incumbent incumbent, Repair repair, Budget budget)
{
    private const int StepsBetweenRepairs = 10;
    private const int StepsBeforeShortening = 4;
    private const int StepsBeforeGivingUp = 40;

    private readonly List<Imbalance> imbalances = [];
    private readonly List<int> changed = [];

    /// <summary>
    /// Returns the relaxation with the highest bound met, and leaves its multipliers in <paramref name="arcs"/>, which must
    /// already hold those of the start.
    /// </summary>
    public Relaxation Climb(Arcs arcs, Relaxation start, int steps)
    {
        var current = start;
        var best = start.Copy();
        var (bestBound, stride, stalled) = (best.ScaledBound, new Stride(), 0);
        for (var step = 0; ; step++)
        {
            var bound = current.ScaledBound;
            if (bound > bestBound)
                (best, bestBound, stalled) = (current.Copy(), bound, 0);
            else if (++stalled % StepsBeforeShortening == 0)
                stride.Shorten();

            if (step % StepsBetweenRepairs == 0)
                repair.Improve(arcs, current);
            imbalances.Clear();
            current.CollectImbalances(imbalances);
            if (imbalances.TrueForAll(imbalance => imbalance.Direction < 0))
                incumbent.Offer(current.Assignment.CoachOf);

            if (imbalances.Count == 0 || incumbent.Beats(Relaxation.RoundUp(bestBound))
                || step == steps || stalled > StepsBeforeGivingUp || budget.Spent)
            {
                Return(arcs, current.Multipliers, best.Multipliers);
                return best;
            }

            Step(arcs, current, stride.Length(incumbent.Target(Relaxation.RoundUp(bound)) * Objective.Scale - bound, imbalances.Count));
        }
    }

    private void Step(Arcs arcs, Relaxation current, long length)
    {
        changed.Clear();
        foreach (var (place, pair, direction) in imbalances)
        {
            var before = current.Multipliers.Value(place);
            var after = Math.Max(0, before + direction * length);
            current.Multipliers.Set(place, after);
            Multipliers.Raise(arcs, pair, after - before);
            changed.Add(pair.Low);
            changed.Add(pair.High);
        }

        budget.Use();
        if (!paths.Solve(arcs, current.Assignment, changed))
            throw new InvalidOperationException("Multipliers change costs but never which pairs are possible.");
    }

    /// <summary>Puts the costs back from the last multipliers tried to the best ones.</summary>
    private static void Return(Arcs arcs, Multipliers last, Multipliers best)
    {
        for (var place = 0; place < last.Count; place++)
        {
            var before = place < best.Count ? best.Value(place) : 0;
            Multipliers.Raise(arcs, last.Pair(place), before - last.Value(place));
        }
    }
}
