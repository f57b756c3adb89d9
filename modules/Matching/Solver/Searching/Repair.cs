using ReciproCoach.Matching.Solver.Assigning;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Turns an assignment into a good matching: while two people coach each other, the direction is banned that is cheaper to
/// replace. A better matching is then polished: the reverses of its own pairs are banned, which leaves every other matching
/// without them within reach of one assignment, and the result is repaired again, as long as that helps.
/// </summary>
internal sealed class Repair(CostTable original, ShortestAugmentingPaths paths, Incumbent incumbent, Budget budget)
{
    private readonly CostTable working = original.Copy();

    public void Improve(CostTable costs, Assignment assignment)
    {
        working.CopyFrom(costs);
        var better = Mend(assignment.Copy());
        while (better is not null && !budget.Spent)
            better = Polish(better);
    }

    private Assignment? Polish(Assignment found)
    {
        working.CopyFrom(original);
        for (var client = 0; client < found.CoachOf.Length; client++)
        {
            if (found.CoachOf[client] != client)
                working.Ban(found.CoachOf[client], client);
        }

        var next = found.Copy();
        budget.Use();
        return paths.Solve(working, next) ? Mend(next) : null;
    }

    /// <summary>Returns the mended assignment if it is the best matching so far.</summary>
    private Assignment? Mend(Assignment assignment)
    {
        while (assignment.BothWays().Take(1).ToList() is [var (low, high)])
        {
            if (!budget.Affords(2) || CheaperOf(Try(assignment, low, high), Try(assignment, high, low)) is not { } mended)
                return null;
            working.Ban(mended.Client, mended.Coach);
            assignment = mended.Assignment;
        }

        return incumbent.Offer(assignment.CoachOf) ? assignment : null;
    }

    private Detour? Try(Assignment assignment, int client, int coach)
    {
        var without = working.WithBan(client, coach, () =>
        {
            var copy = assignment.Copy();
            budget.Use();
            return paths.Solve(working, copy, [client]) ? copy : null;
        });
        return without is null ? null : new(client, coach, without);
    }

    private static Detour? CheaperOf(Detour? one, Detour? other) =>
        one is null || other?.Assignment.Value < one.Assignment.Value ? other : one;

    private sealed record Detour(int Client, int Coach, Assignment Assignment);
}
