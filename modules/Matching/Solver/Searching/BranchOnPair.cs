using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Splits a branch in three on a pair whose rule the relaxation breaks: one coaches the other, the other coaches the one, or
/// neither. Every matching lies in exactly one of them, and in each the pair can never be broken again, so the tree ends.
/// </summary>
internal static class BranchOnPair
{
    public static List<Branch> Split(Branch branch, long bound, Relaxation relaxation)
    {
        var (low, high) = Choose(relaxation);
        var split = new Split.OnPair(low, high, new(), new(), new());
        branch.Node.Split = split;
        return
        [
            new(bound, new Made(branch.Decisions, low, high), relaxation, split.There),
            new(bound, new Made(branch.Decisions, high, low), relaxation, split.Back),
            new(bound, new Apart(branch.Decisions, low, high), relaxation, split.Apart),
        ];
    }

    /// <summary>Pairs used both ways first, then pairs whose multiplier is paid for nothing; the dearest, then the lowest numbers.</summary>
    private static (int Low, int High) Choose(Relaxation relaxation)
    {
        var imbalances = new List<Imbalance>();
        relaxation.CollectImbalances(imbalances);
        return imbalances
            .OrderByDescending(imbalance => imbalance.Direction)
            .ThenByDescending(imbalance => relaxation.Multipliers.Value(imbalance.Place))
            .ThenBy(imbalance => imbalance.Pair)
            .First().Pair;
    }
}
