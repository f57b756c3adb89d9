using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Pricing;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Finds the cheapest matching for an objective: the root first, then branch and bound on what the root leaves, always on the
/// branch with the lowest bound: that bound then holds for the whole search, whenever it is stopped. Among equal bounds the
/// deepest branch comes first, then the oldest.
/// </summary>
internal sealed class Search
{
    private const int StepsInABranch = 12;

    private readonly PriorityQueue<Branch, (long Bound, int Shallow, int Age)> open = new();
    private readonly ShortestAugmentingPaths paths;
    private readonly DeadEnds deadEnds;
    private readonly Ascent ascent;
    private readonly Objective objective;
    private readonly Budget budget;
    private readonly ProofNode tree = new();
    private Arcs? core;
    private bool started;
    private bool possible;
    private int born;

    public Search(Instance instance, Objective objective, Budget budget)
    {
        (this.objective, this.budget) = (objective, budget);
        var rows = new UsableRows(instance, objective);
        paths = new(instance.Count);
        deadEnds = new(instance.Count);
        Incumbent = new(rows, objective);
        ascent = new(paths, Incumbent, new Repair(paths, Incumbent, budget), budget);
        Root = new(rows, objective, paths, ascent, Incumbent, budget);
        Incumbent.Offer([.. Enumerable.Range(0, instance.Count)]);
    }

    public Incumbent Incumbent { get; }

    public Root Root { get; }

    /// <summary>No matching at all costs less than this.</summary>
    public long Bound => Math.Min(Incumbent.Cost, core is null ? Root.Bound : open.TryPeek(out var lowest, out _) ? lowest.Bound : long.MaxValue);

    /// <summary>True when the best matching known is proved best, or it is proved that there is none.</summary>
    public bool Finished => Incumbent.Beats(Bound);

    /// <summary>Proves <see cref="Bound"/>: what is still open rests on the relaxation it was split from.</summary>
    public ProofNode Tree
    {
        get
        {
            if (core is null)
                tree.Bound = Root.Proof;
            foreach (var (branch, _) in open.UnorderedItems)
                branch.Node.Bound = branch.Start.ToProof();
            return tree;
        }
    }

    /// <summary>Searches until finished or until the budget is spent; <paramref name="afterEach"/> is called after each branch.</summary>
    public void Run(Action afterEach)
    {
        Start();
        afterEach();
        if (possible && !Finished && !budget.Spent)
            Divide(afterEach);
    }

    /// <summary>Does what can be done without branching; done once, however often it is asked for.</summary>
    public void Start()
    {
        if (started || budget.Spent)
            return;
        started = true;
        possible = Root.Solve();
    }

    private void Divide(Action afterEach)
    {
        core = Root.Core();
        if (core is null || Root.Cheapest is not { } relaxation)
            return;
        tree.Bound = null;
        if (Incumbent.Exists)
            tree.Fixes.Add(Root.Proof);
        Keep(new(Root.Bound, Decisions: null, relaxation, tree));
        while (!Finished && !budget.Spent)
        {
            Explore(core, open.Dequeue());
            afterEach();
        }
    }

    private void Explore(Arcs arcs, Branch branch)
    {
        var start = branch.Start.Copy();
        Enter(arcs, branch, start.Multipliers);
        budget.Use();
        if (!paths.Solve(arcs, start.Assignment))
        {
            branch.Node.Bound = Starving.Prove(start, paths.Trapped, objective);
        }
        else
        {
            var best = ascent.Climb(arcs, start, StepsInABranch);
            var bound = Math.Max(branch.Bound, best.Bound);
            if (Incumbent.Beats(bound))
                branch.Node.Bound = best.ToProof();
            else
                BranchOnPair.Split(branch, bound, best).ForEach(Keep);
        }

        arcs.RollBack(0);
    }

    /// <summary>Sets the costs of a branch. A pair with a banned direction can no longer be made both ways and needs no multiplier.</summary>
    private void Enter(Arcs arcs, Branch branch, Multipliers multipliers)
    {
        for (var decision = branch.Decisions; decision is not null; decision = decision.Before)
            decision.ApplyTo(arcs);
        deadEnds.Ban(arcs);
        for (var place = 0; place < multipliers.Count; place++)
        {
            var (low, high) = multipliers.Pair(place);
            if (!arcs.Allows(low, high) || !arcs.Allows(high, low))
                multipliers.Set(place, 0);
        }

        multipliers.AddTo(arcs);
    }

    private void Keep(Branch branch) => open.Enqueue(branch, (branch.Bound, -branch.Depth, born++));
}
