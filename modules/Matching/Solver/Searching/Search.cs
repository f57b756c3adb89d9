using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Branch and bound, always on the branch with the lowest bound: that bound then holds for the whole search, whenever it is
/// stopped. Among equal bounds the deepest branch comes first, then the oldest.
/// </summary>
internal sealed class Search
{
    private const int StepsAtTheRoot = 150;
    private const int StepsInABranch = 12;

    private readonly PriorityQueue<Branch, (long Bound, int Shallow, int Age)> open = new();
    private readonly CostTable original;
    private readonly CostTable costs;
    private readonly ShortestAugmentingPaths paths;
    private readonly DeadEnds deadEnds;
    private readonly Ascent ascent;
    private readonly Budget budget;
    private int born;

    public Search(Instance instance, Objective objective, Budget budget)
    {
        this.budget = budget;
        original = CostTable.Of(instance, objective);
        costs = original.Copy();
        paths = new(instance.Count);
        deadEnds = new(instance.Count);
        Incumbent = new(original, objective);
        ascent = new(paths, Incumbent, new Repair(original, paths, Incumbent, budget), budget);

        Incumbent.Offer([.. Enumerable.Range(0, instance.Count)]);
        Keep(new(Bound: 0, Decisions: null, new Relaxation(new Assignment(instance.Count), new Multipliers())));
    }

    public Incumbent Incumbent { get; }

    /// <summary>No matching at all costs less than this.</summary>
    public long Bound => open.TryPeek(out var lowest, out _) ? Math.Min(lowest.Bound, Incumbent.Cost) : Incumbent.Cost;

    /// <summary>True when the best matching known is proved best, or it is proved that there is none.</summary>
    public bool Finished => Incumbent.Beats(Bound);

    /// <summary>Searches until finished or until the budget is spent; <paramref name="afterEach"/> is called after each branch.</summary>
    public void Run(Action afterEach)
    {
        while (!Finished && !budget.Spent)
        {
            Explore(open.Dequeue());
            afterEach();
        }
    }

    private void Explore(Branch branch)
    {
        var start = branch.Start.Copy();
        Enter(branch, start.Multipliers);
        budget.Use();
        if (!paths.Solve(costs, start.Assignment))
            return;

        var best = ascent.Climb(costs, start, branch.Depth == 0 ? StepsAtTheRoot : StepsInABranch);
        var bound = Math.Max(branch.Bound, best.Bound);
        if (Incumbent.Beats(bound))
            return;
        foreach (var child in BranchOnPair.Split(branch, bound, best))
            Keep(child);
    }

    /// <summary>Sets the costs of a branch. A pair with a banned direction can no longer be made both ways and needs no multiplier.</summary>
    private void Enter(Branch branch, Multipliers multipliers)
    {
        costs.CopyFrom(original);
        for (var decision = branch.Decisions; decision is not null; decision = decision.Before)
            decision.ApplyTo(costs);
        deadEnds.Ban(costs);

        foreach (var pair in multipliers.Pairs.ToList())
        {
            if (costs.Allows(pair.Low, pair.High) && costs.Allows(pair.High, pair.Low))
                costs.RaiseBoth(pair.Low, pair.High, multipliers[pair]);
            else
                multipliers.Set(pair, 0);
        }
    }

    private void Keep(Branch branch) => open.Enqueue(branch, (branch.Bound, -branch.Depth, born++));
}
