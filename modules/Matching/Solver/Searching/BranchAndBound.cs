using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Branch and bound over the arcs of a core, always on the branch with the lowest bound: that bound then holds for the whole
/// core, whenever it is stopped. Among equal bounds the deepest branch comes first, then the oldest.
/// </summary>
internal sealed class BranchAndBound
{
    private const int StepsInABranch = 12;

    private readonly PriorityQueue<Branch, (long Bound, int Shallow, int Age)> open = new();
    private readonly Arcs arcs;
    private readonly Objective objective;
    private readonly ShortestAugmentingPaths paths;
    private readonly Ascent ascent;
    private readonly Incumbent incumbent;
    private readonly Budget budget;
    private readonly DeadEnds deadEnds;
    private readonly ProofNode root = new();
    private int born;

    public BranchAndBound(
        Arcs arcs, Relaxation start, Objective objective, ShortestAugmentingPaths paths, Ascent ascent, Incumbent incumbent, Budget budget)
    {
        (this.arcs, this.objective, this.paths, this.ascent, this.incumbent, this.budget) = (arcs, objective, paths, ascent, incumbent, budget);
        deadEnds = new(arcs.People);
        Keep(new(start.Bound, Decisions: null, start, root));
    }

    /// <summary>No matching in these arcs costs less than this, unless it costs no less than the best known.</summary>
    public long Bound => open.TryPeek(out var lowest, out _) ? Math.Min(lowest.Bound, incumbent.Cost) : incumbent.Cost;

    /// <summary>True when no matching in these arcs is better than the best known.</summary>
    public bool Finished => incumbent.Beats(Bound);

    /// <summary>Proves <see cref="Bound"/>: what is still open rests on the relaxation it was split from.</summary>
    public ProofNode Tree()
    {
        foreach (var (branch, _) in open.UnorderedItems)
            branch.Node.Bound = branch.Start.ToProof();
        return root;
    }

    /// <summary>Looks into so many branches at most, and calls <paramref name="afterEach"/> after each.</summary>
    public void Run(int branches, Action afterEach)
    {
        while (!Finished && !budget.Spent && branches-- > 0)
        {
            Explore(open.Dequeue());
            afterEach();
        }
    }

    private void Explore(Branch branch)
    {
        var relaxation = branch.Start.Copy();
        Enter(branch, relaxation.Multipliers);
        budget.Use();
        if (!paths.Solve(arcs, relaxation.Assignment))
        {
            branch.Node.Bound = Starving.Prove(relaxation, paths.Trapped, objective);
        }
        else
        {
            ascent.Climb(arcs, relaxation, StepsInABranch);
            if (incumbent.Beats(relaxation.Bound))
                branch.Node.Bound = relaxation.ToProof();
            else
                BranchOnPair.Split(branch, Math.Max(branch.Bound, relaxation.Bound), relaxation).ForEach(Keep);
        }

        arcs.RollBack(0);
    }

    /// <summary>Sets the costs of a branch. A pair with a banned direction can no longer be made both ways and needs no multiplier.</summary>
    private void Enter(Branch branch, Multipliers multipliers)
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
