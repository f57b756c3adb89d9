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
    /// <summary>No sum of costs and prices is as high as this.</summary>
    private const double OutOfReach = 1e15;

    /// <summary>One part in so many of the budget may go into the dive.</summary>
    private const int ShareOfTheDive = 4;

    /// <summary>After so many a branch may show what to improve in the best cover.</summary>
    private const int BranchesBetween = 20;

    private readonly Graph graph;
    private readonly Budget budget;
    private readonly BestCover best;
    private readonly Relaxation relaxation;
    private readonly Tightening tightening;
    private readonly Choosing choosing;
    private readonly PriorityQueue<Branch, (long Bound, int Shallow, int Age)> open = new();
    private readonly Branch root;
    private int born;
    private Improvement? improvement;
    private int branches;
    private long lowest = long.MaxValue;

    private BranchAndCut(StageProblem problem, long knownCost, Budget budget, bool isPart = false)
    {
        this.budget = budget;
        graph = new(problem);
        best = new(graph, Math.Min(knownCost, graph.DearestCover + 1));
        relaxation = new(graph, problem.ExactlyLeftOut);
        tightening = new(graph, relaxation, best, budget, isPart);
        choosing = new(graph, relaxation);
        root = new(new(graph, problem.MayBeLeftOut, isPart), null, new(), 0);
    }

    /// <summary>
    /// Looks for covers cheaper than <paramref name="knownCost"/> and proves how cheap they can be, until done or out of
    /// budget. A bound above everything a cover could cost means that there is none.
    /// </summary>
    /// <param name="problem">The stage.</param>
    /// <param name="knownCost">Of the best cover known.</param>
    /// <param name="budget">For all of it.</param>
    /// <param name="known">Rules whose prices are nearly known.</param>
    /// <param name="cover">The best cover known, where it is known what it looks like.</param>
    public static CutResult Solve(
        StageProblem problem, long knownCost, Budget budget, IReadOnlyList<(Inequality Inequality, double Price)>? known = null, int[]? cover = null)
    {
        if (problem.People == 0)
            throw new ArgumentException("There is nobody to cover.", nameof(problem));
        var cut = new BranchAndCut(problem, knownCost, budget);
        cut.improvement = new(problem, cut.graph, cut.best, budget) { Known = cover };
        return cut.Run(known ?? []);
    }

    /// <summary>The same for a problem in which few have anything to choose.</summary>
    public static CutResult SolvePart(StageProblem problem, long knownCost, Budget budget) => new BranchAndCut(problem, knownCost, budget).Run([]);

    /// <summary>
    /// Only the prices of the linear program with the rules that are broken in it. For a problem that is part of a larger one, to which
    /// they may be held; so nothing is ruled out here.
    /// </summary>
    /// <param name="problem">The part.</param>
    /// <param name="knownCost">Of the best cover known.</param>
    /// <param name="known">Rules that will be needed, and what their prices are as far as is known.</param>
    /// <param name="budget">For this alone.</param>
    public static CutPrices Price(StageProblem problem, long knownCost, IReadOnlyList<(Inequality Inequality, double Price)> known, Budget budget)
    {
        var cut = new BranchAndCut(problem, knownCost, budget, isPart: true);
        cut.Begin(known);
        cut.tightening.Run(cut.root, out _);
        return new(cut.best.CoachOf, cut.root.Prices!);
    }

    private void Begin(IReadOnlyList<(Inequality Inequality, double Price)> known)
    {
        relaxation.Allow(root.Usable);
        relaxation.Tidy(root.Usable);
        new FirstPrices(graph, relaxation, known).Begin(root.Usable, () => tightening.SolveRelaxation(OutOfReach));
    }

    private CutResult Run(IReadOnlyList<(Inequality Inequality, double Price)> known)
    {
        Plunge(AtTheRoot(known));
        while (open.TryDequeue(out var branch, out _))
        {
            if (branch.Bound >= best.Cost || budget.Spent)
                Close(branch);
            else
                Plunge(branch);
        }

        return new(best.CoachOf, best.Cost, Math.Min(lowest, best.Cost), root.Proof, branches, relaxation.Pivots);
    }

    /// <summary>Bounds the root, looks for a good cover once, and returns what to go on with.</summary>
    private Branch? AtTheRoot(IReadOnlyList<(Inequality Inequality, double Price)> known)
    {
        Begin(known);
        if (tightening.Run(root, out var fractional))
        {
            Close(root);
            return null;
        }

        root.Start = relaxation.Save();
        var spared = budget.Left - budget.Left / ShareOfTheDive;
        new Dive(graph, relaxation, best).From(root.Usable, root.Start, () => tightening.Cutoff, () => tightening.Count().Left > spared);
        improvement?.BeGuidedBy(fractional);
        improvement?.Improve();
        return root;
    }

    /// <summary>Follows one branch down to its end; what is left aside on the way waits in the queue.</summary>
    private void Plunge(Branch? branch)
    {
        for (var isHere = false; branch is not null; isHere = true)
        {
            branches++;
            relaxation.Allow(branch.Usable);
            if (!isHere)
                relaxation.Load(branch.Start!);
            var isDone = tightening.Run(branch, out var fractional);
            improvement?.Improve();
            if (!isDone && branches % BranchesBetween == 0)
                improvement?.ImproveOnceMore(fractional);
            if (isDone)
            {
                Close(branch);
                return;
            }

            if (budget.Spent)
            {
                Enqueue(branch);
                return;
            }

            branch = Divide(branch, fractional);
        }
    }

    private void Enqueue(Branch branch) => open.Enqueue(branch, (branch.Bound, -branch.Depth, born++));

    private void Close(Branch branch)
    {
        branch.Close();
        lowest = Math.Min(lowest, branch.Bound);
    }

    /// <summary>Divides a branch. Returns the most promising part to go on with.</summary>
    private Branch? Divide(Branch branch, Fractional fractional)
    {
        var trial = choosing.Choose(branch.Usable, fractional, tightening.Cutoff);
        tightening.Count();
        if (trial is null)
        {
            Close(branch);
            return null;
        }

        var start = relaxation.Save();
        var parts = new List<(Branch Branch, double Value)>();
        var proofs = new ProofNode[trial.Question.Answers];
        for (var answer = 0; answer < trial.Question.Answers; answer++)
        {
            var part = new Branch(trial.Left[answer], start, proofs[answer] = new(), branch.Depth + 1);
            part.Inherit(branch);
            if (trial.Claims[answer] is { } claim)
                part.Learn(claim);
            if (part.Bound >= best.Cost)
                Close(part);
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
}
