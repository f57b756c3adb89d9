using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Turns an assignment into a good matching: while two people coach each other, the direction is banned that is cheaper to
/// replace. A better matching is then polished: the reverses of its own pairs are banned, which leaves every other matching
/// without them within reach of one assignment, and the result is repaired again, as long as that helps.
/// </summary>
internal sealed class Repair(ShortestAugmentingPaths paths, Incumbent incumbent, Budget budget)
{
    private readonly List<(int Low, int High)> bothWays = [];
    private readonly List<int> changed = [];

    /// <summary>Leaves the arcs and the relaxation as they were.</summary>
    public void Improve(Arcs arcs, Relaxation relaxation)
    {
        var mark = arcs.Mark;
        var better = Mend(arcs, relaxation.Assignment.Copy());
        while (better is not null && !budget.Spent)
            better = Polish(arcs, mark, relaxation.Multipliers, better);
        arcs.RollBack(mark);
    }

    private Assignment? Polish(Arcs arcs, int mark, Multipliers multipliers, Assignment found)
    {
        changed.Clear();
        arcs.RollBack(mark, changed);
        for (var place = 0; place < multipliers.Count; place++)
        {
            var (low, high) = multipliers.Pair(place);
            Multipliers.Raise(arcs, (low, high), -multipliers.Value(place));
            changed.Add(low);
            changed.Add(high);
        }

        for (var client = 0; client < found.CoachOf.Length; client++)
        {
            if (found.CoachOf[client] != client)
                arcs.Ban(found.CoachOf[client], client);
        }

        var next = found.Copy();
        budget.Use();
        return paths.Solve(arcs, next, changed) ? Mend(arcs, next) : null;
    }

    /// <summary>Returns the mended assignment if it is the best matching so far.</summary>
    private Assignment? Mend(Arcs arcs, Assignment assignment)
    {
        while (true)
        {
            bothWays.Clear();
            assignment.CollectBothWays(bothWays);
            if (bothWays.Count == 0)
                return incumbent.Offer(assignment.CoachOf) ? assignment : null;
            foreach (var (low, high) in bothWays)
            {
                // Mending an earlier pair may have mended this one too.
                if (assignment.IsBothWays(low, high) && !MendOne(arcs, assignment, low, high))
                    return null;
            }
        }
    }

    private bool MendOne(Arcs arcs, Assignment assignment, int low, int high)
    {
        if (budget.Spent)
        {
            incumbent.Offer(assignment.CoachOf);
            return false;
        }

        budget.Use();
        var there = paths.PriceOfParting(arcs, assignment, low);
        var back = paths.PriceOfParting(arcs, assignment, high, there);
        if (there == Arcs.Never && back == Arcs.Never)
            return false;
        var (client, coach) = there <= back ? (low, high) : (high, low);
        arcs.Ban(client, coach);
        return paths.Solve(arcs, assignment, [client]);
    }
}
