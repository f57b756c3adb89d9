using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Problem;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Explaining;

/// <summary>
/// Narrows forced pairs that are impossible together down to some of them that are: tries to do without each in turn, and
/// leaves it away when the others are impossible all the same. What remains is minimal if every trial could be decided.
/// </summary>
internal static class ConflictOfForcedPairs
{
    public static IReadOnlyList<DirectedPair> In(Instance instance, Budget budget)
    {
        var conflict = instance.Forced.ToList();
        foreach (var pair in conflict.ToList())
        {
            var others = conflict.Where(other => other != pair).ToList();
            if (IsImpossible(instance.Forcing(others), budget))
                conflict = others;
        }

        return [.. conflict.Select(pair => new DirectedPair(instance.People[pair.Client], instance.People[pair.Coach]))];
    }

    /// <summary>Only when proved.</summary>
    private static bool IsImpossible(Instance instance, Budget budget)
    {
        var search = new Search(instance, new AnyMatching(instance), budget.Half());
        search.Run(afterEach: () => { });
        return search.Finished && !search.Incumbent.Exists;
    }

    /// <summary>One matching is as good as another, so that the first one found ends the search.</summary>
    private sealed class AnyMatching(Instance instance) : Objective(instance)
    {
        public override long DearestLeftOut => 1;

        public override long PairCost(int client, int coach) => 0;

        public override long LeftOutCost(int person) => 0;

        public override void ReadCosts(int client, ScoreRow row, Span<long> costs) => costs[..row.Coaches.Length].Clear();
    }
}
