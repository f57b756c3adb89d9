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

    /// <summary>Returns the relaxation with the highest bound met; <paramref name="costs"/> must already hold its multipliers.</summary>
    public Relaxation Climb(CostTable costs, Relaxation start, int steps)
    {
        var (current, best) = (start, start.Copy());
        var (stride, stalled) = (new Stride(), 0);
        for (var step = 0; ; step++)
        {
            if (current.ScaledBound > best.ScaledBound)
                (best, stalled) = (current.Copy(), 0);
            else if (++stalled % StepsBeforeShortening == 0)
                stride.Shorten();

            incumbent.Offer(current.Assignment.CoachOf);
            if (step % StepsBetweenRepairs == 0)
                repair.Improve(costs, current.Assignment);

            var imbalances = current.Imbalances();
            if (imbalances.Count == 0 || incumbent.Beats(best.Bound) || step == steps || budget.Spent)
                return best;

            var length = stride.Length(incumbent.Target(current.Bound) * Objective.Scale - current.ScaledBound, imbalances.Count);
            budget.Use();
            if (!paths.Solve(costs, current.Assignment, Move(costs, current.Multipliers, imbalances, length)))
                throw new InvalidOperationException("Multipliers change costs but never which pairs are possible.");
        }
    }

    private static SortedSet<int> Move(
        CostTable costs, Multipliers multipliers, SortedDictionary<(int Low, int High), int> imbalances, long length)
    {
        var changed = new SortedSet<int>();
        foreach (var (pair, direction) in imbalances)
        {
            var before = multipliers[pair];
            var after = Math.Max(0, before + direction * length);
            multipliers.Set(pair, after);
            costs.RaiseBoth(pair.Low, pair.High, after - before);
            changed.Add(pair.Low);
            changed.Add(pair.High);
        }

        return changed;
    }
}
