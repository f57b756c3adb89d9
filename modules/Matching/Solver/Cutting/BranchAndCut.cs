using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Cutting.Branching;
using ReciproCoach.Matching.Solver.Cutting.Cuts;
using ReciproCoach.Matching.Solver.Cutting.Simplex;
using ReciproCoach.Matching.Solver.Proving;
using ReciproCoach.Matching.Solver.Searching;
using Branch = ReciproCoach.Matching.Solver.Cutting.Branching.Branch;

namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// The exact stage for hard, sparse cores: linear programming with cuts, and branching where that leaves a gap (branch and
/// cut, Padberg and Rinaldi 1991). Floating point only steers; everything claimed is worked out in whole numbers.
/// </summary>
internal sealed class BranchAndCut
{
    private const int PivotsPerUse = 50;
    private const int RootRounds = 60;

    private readonly Graph graph;
    private readonly Budget budget;
    private readonly BestCover best;
    private readonly Relaxation relaxation;
    private readonly Separation separation;
    private readonly Choosing choosing;
    private readonly PriorityQueue<Branch, (long Bound, int Shallow, int Age)> open = new();
    private readonly Branch root;
    private long counted;
    private int born;
    private int branches;

    private BranchAndCut(StageProblem problem, long knownCost, Budget budget)
    {
        this.budget = budget;
        graph = new(problem);
        best = new(graph, knownCost);
        relaxation = new(graph, problem.ExactlyLeftOut);
        separation = new(graph);
        choosing = new(graph, relaxation);
        root = new(new(graph, problem.MayBeLeftOut), null, new(), 0);
    }

    private double Cutoff => best.Cost - 1 + relaxation.Margin;

    /// <summary>Looks for covers cheaper than <paramref name="knownCost"/> and proves how cheap they can be, until done or out of budget.</summary>
    public static CutResult Solve(StageProblem problem, long knownCost, Budget budget)
    {
        if (problem.People == 0)
            throw new ArgumentException("There is nobody to cover.", nameof(problem));
        return new BranchAndCut(problem, knownCost, budget).Run();
    }

    private CutResult Run()
    {
        Root();
        while (open.TryDequeue(out var branch, out _))
        {
            if (branch.Bound >= best.Cost || budget.Spent)
            {
                branch.Close();
                lowest = Math.Min(lowest, branch.Bound);
                continue;
            }

            Plunge(branch);
        }

        return new(best.CoachOf, Math.Min(lowest, best.Cost), root.Proof, branches, relaxation.Pivots);
    }

    private long lowest = long.MaxValue;

    private void Root()
    {
        relaxation.Allow(root.Usable);
        relaxation.Tidy(root.Usable);
        if (Tighten(root, RootRounds, out _))
            return;
        var start = relaxation.Save();
        if (new Dive(graph, relaxation, best).From(root.Usable, start, Cutoff, () => { Count(); return !budget.Spent; }) && root.Bound >= best.Cost)
        {
            Leaf(root);
            return;
        }

        relaxation.Allow(root.Usable);
        relaxation.Load(start);
        if (!Tighten(root, RootRounds, out var fractional))
            Plunge(Divide(root, fractional));
    }

    /// <summary>Follows one branch down to its end; what is left aside on the way waits in the queue.</summary>
    private void Plunge(Branch? branch)
    {
        var isHot = false;
        while (branch is not null)
        {
            branches++;
            relaxation.Allow(branch.Usable);
            if (!isHot)
                relaxation.Load(branch.Start!);
            if (Tighten(branch, 2, out var fractional))
                return;
            if (budget.Spent)
            {
                Enqueue(branch);
                return;
            }

            branch = Divide(branch, fractional);
            isHot = true;
        }
    }

    private void Enqueue(Branch branch) => open.Enqueue(branch, (branch.Bound, -branch.Depth, born++));

    private void Leaf(Branch branch)
    {
        branch.Close();
        lowest = Math.Min(lowest, branch.Bound);
    }

    /// <summary>Solves the relaxation of a branch and adds rules that are broken, as long as that helps. True if the branch is done.</summary>
    private bool Tighten(Branch branch, int rounds, out Fractional fractional)
    {
        var (before, idle) = (double.MinValue, 0);
        while (true)
        {
            var stop = relaxation.Run(Cutoff, int.MaxValue);
            Count();
            var claim = relaxation.Claim(branch.Usable);
            branch.Learn(claim);
            best.Offer(relaxation.Value);
            fractional = new(graph, relaxation);
            if (branch.Bound >= best.Cost)
            {
                Leaf(branch);
                return true;
            }

            if (Trace is not null)
                Trace($"  d{branch.Depth} {stop} obj {relaxation.Objective:F2} bound {branch.Bound} best {best.Cost} rules {relaxation.Rules.Count} frac {fractional.Broken.Count} pivots {relaxation.Pivots}");
            if (branch.Depth == 0)
                Fix(branch, claim);
            idle = relaxation.Objective < before + 0.01 * (Cutoff - before) ? idle + 1 : 0;
            before = Math.Max(before, relaxation.Objective);
            if (rounds-- <= 0 || idle > 4 || budget.Spent || fractional.Broken.Count == 0 && TwoWayPairs.In(graph, fractional).Count == 0)
                return false;
            var found = separation.Find(fractional);
            if (found.Count == 0)
                return false;
            if (branch.Depth == 0)
                relaxation.Tidy(branch.Usable);
            found.ForEach(inequality => relaxation.Add(new(inequality, graph)));
        }
    }

    public static Action<string>? Trace;

    private void Fix(Branch branch, Claim claim)
    {
        var beyond = new List<int>();
        var usable = 0;
        for (var choice = 0; choice < graph.Choices; choice++)
        {
            if (!branch.Usable[choice])
                continue;
            usable++;
            if (claim.BoundWith(choice) >= best.Cost)
                beyond.Add(choice);
        }

        if (beyond.Count * 20 < usable)
            return;
        branch.Proof.Fixes.Add(claim.Prices.ToProof());
        branch.Usable.Ban([.. beyond]);
        relaxation.Allow(branch.Usable);
    }

    /// <summary>Divides a branch. Returns the most promising part to go on with.</summary>
    private Branch? Divide(Branch branch, Fractional fractional)
    {
        var trial = choosing.Choose(branch.Usable, fractional, Cutoff);
        Count();
        if (trial is null)
        {
            Leaf(branch);
            return null;
        }

        var start = relaxation.Save();
        var parts = new List<(Branch Branch, double Value)>();
        var proofs = new ProofNode[trial.Question.Answers];
        for (var answer = 0; answer < trial.Question.Answers; answer++)
        {
            var part = new Branch(trial.Left[answer], start, proofs[answer] = new(), branch.Depth + 1);
            part.Inherit(branch);
            part.Learn(trial.Claims[answer]);
            if (part.Bound >= best.Cost)
                Leaf(part);
            else
                parts.Add((part, trial.Values[answer]));
        }

        branch.Proof.Split = trial.Question.Split(graph, proofs);
        var next = parts.OrderBy(part => part.Value).Select(part => part.Branch).FirstOrDefault();
        foreach (var (part, _) in parts)
        {
            if (part != next)
                Enqueue(part);
        }

        return next;
    }

    private void Count()
    {
        for (; counted + PivotsPerUse <= relaxation.Pivots; counted += PivotsPerUse)
            budget.Use();
    }
}
