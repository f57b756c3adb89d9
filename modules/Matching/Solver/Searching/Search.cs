using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Proving;

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
    private readonly ProofNode root = new();
    private readonly long dearest;
    private int born;

    public Search(Instance instance, Objective objective, Budget budget)
    {
        this.budget = budget;
        dearest = (objective.DearestLeftOut + 1) * (instance.Count + 1L) * Objective.Scale * 2;
        original = CostTable.Of(instance, objective);
        costs = original.Copy();
        paths = new(instance.Count);
        deadEnds = new(instance.Count);
        Incumbent = new(original, objective);
        ascent = new(paths, Incumbent, new Repair(original, paths, Incumbent, budget), budget);

        Incumbent.Offer([.. Enumerable.Range(0, instance.Count)]);
        Keep(new(Bound: 0, Decisions: null, new Relaxation(new Assignment(instance.Count), new Multipliers()), root));
    }

    public Incumbent Incumbent { get; }

    /// <summary>No matching at all costs less than this.</summary>
    public long Bound => open.TryPeek(out var lowest, out _) ? Math.Min(lowest.Bound, Incumbent.Cost) : Incumbent.Cost;

    /// <summary>Proves <see cref="Bound"/>: what is still open rests on the relaxation it was split from.</summary>
    public ProofNode Tree
    {
        get
        {
            foreach (var (branch, _) in open.UnorderedItems)
                branch.Node.Bound = branch.Start.ToProof();
            return root;
        }
    }

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
        {
            branch.Node.Bound = new Relaxation(Starve(start.Assignment), start.Multipliers).ToProof();
            return;
        }

        var best = ascent.Climb(costs, start, branch.Depth == 0 ? StepsAtTheRoot : StepsInABranch);
        var bound = Math.Max(branch.Bound, best.Bound);
        if (Incumbent.Beats(bound))
        {
            branch.Node.Bound = best.ToProof();
            return;
        }

        foreach (var child in BranchOnPair.Split(branch, bound, best))
            Keep(child);
    }

    /// <summary>
    /// Some clients have fewer coaches among them than they are (Hall's condition fails). Making those coaches dearer than any
    /// matching then raises the bound beyond any matching.
    /// </summary>
    private Assignment Starve(Assignment assignment)
    {
        foreach (var coach in paths.Trapped)
            assignment.CoachPrice[coach] -= dearest;
        return assignment;
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
