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
    /// <summary>So much work, in pivots times rows, counts like one assignment solved.</summary>
    private const int WorkPerUse = 40_000;

    /// <summary>However many rows there are: an assignment of as many people takes as long as so many pivots.</summary>
    private const int PivotsOfAUse = 16;

    private const int PivotsAtOnce = 500;
    private const int RootRounds = 100;
    private const int RoundsInABranch = 2;
    private const int IdleRounds = 6;

    /// <summary>A round of rules that closes less than this part of the gap was idle.</summary>
    private const double WorthARound = 0.005;

    /// <summary>One choice in so many must go for a fix to be worth its place in the proof.</summary>
    private const int WorthAFix = 20;

    private readonly Graph graph;
    private readonly Budget budget;
    private readonly BestCover best;
    private readonly Relaxation relaxation;
    private readonly Separation separation;
    private readonly Choosing choosing;
    private readonly PriorityQueue<Branch, (long Bound, int Shallow, int Age)> open = new();
    private readonly Branch root;
    private readonly bool isPart;
    private long counted;
    private int born;
    private int branches;
    private long lowest = long.MaxValue;

    private BranchAndCut(StageProblem problem, long knownCost, Budget budget, bool isPart = false)
    {
        (this.budget, this.isPart) = (budget, isPart);
        graph = new(problem);
        best = new(graph, Math.Min(knownCost, graph.DearestCover + 1));
        relaxation = new(graph, problem.ExactlyLeftOut);
        separation = new(graph);
        choosing = new(graph, relaxation);
        root = new(new(graph, problem.MayBeLeftOut, isPart), null, new(), 0);
    }

    private double Cutoff => best.Cost - 1 + relaxation.Margin;

    /// <summary>
    /// Looks for covers cheaper than <paramref name="knownCost"/> and proves how cheap they can be, until done or out of
    /// budget. A bound above everything a cover could cost means that there is none.
    /// </summary>
    public static CutResult Solve(StageProblem problem, long knownCost, Budget budget)
    {
        if (problem.People == 0)
            throw new ArgumentException("There is nobody to cover.", nameof(problem));
        return new BranchAndCut(problem, knownCost, budget).Run();
    }

    /// <summary>
    /// Only the prices of the linear program with the rules that are broken in it. For a problem that is part of a larger one, to which
    /// they may be held; so nothing is ruled out here.
    /// </summary>
    /// <param name="problem">The part.</param>
    /// <param name="knownCost">Of the best cover known.</param>
    /// <param name="known">Rules that will be needed.</param>
    /// <param name="budget">For this alone.</param>
    public static CutPrices Price(StageProblem problem, long knownCost, IEnumerable<Inequality> known, Budget budget)
    {
        var cut = new BranchAndCut(problem, knownCost, budget, isPart: true);
        cut.Begin();
        foreach (var inequality in known)
            cut.relaxation.Add(new(inequality, cut.graph));
        cut.Tighten(cut.root, RootRounds, out _);
        return new(cut.best.CoachOf, cut.root.Prices!);
    }

    private void Begin()
    {
        relaxation.Allow(root.Usable);
        relaxation.Tidy(root.Usable);
        relaxation.BeginAtAssignment(root.Usable);
    }

    private CutResult Run()
    {
        Plunge(AtTheRoot());
        while (open.TryDequeue(out var branch, out _))
        {
            if (branch.Bound >= best.Cost || budget.Spent)
                Close(branch);
            else
                Plunge(branch);
        }

        return new(best.CoachOf, Math.Min(lowest, best.Cost), root.Proof, branches, relaxation.Pivots);
    }

    /// <summary>Bounds the root, looks for a good cover once, and returns what to go on with.</summary>
    private Branch? AtTheRoot()
    {
        Begin();
        if (Tighten(root, RootRounds, out _))
            return null;
        root.Start = relaxation.Save();
        if (!budget.Spent)
            new Dive(graph, relaxation, best).From(root.Usable, root.Start, Cutoff, () => !Count().Spent);
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
            if (Tighten(branch, branch.Depth == 0 ? RootRounds : RoundsInABranch, out var fractional))
                return;
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

    /// <summary>Solves the relaxation of a branch and adds rules that are broken, as long as that helps. True if the branch is done.</summary>
    private bool Tighten(Branch branch, int rounds, out Fractional fractional)
    {
        var (before, idle, doubted) = (double.MinValue, 0, false);
        while (true)
        {
            var stop = SolveRelaxation(doubted || isPart ? double.MaxValue : Cutoff);
            var claim = relaxation.Claim(branch.Usable);
            branch.Learn(claim);
            if (stop == Stop.Optimal)
                best.Offer(relaxation.Value);
            fractional = new(graph, relaxation);
            if (branch.Bound >= best.Cost)
            {
                Close(branch);
                return true;
            }

            if (stop != Stop.Optimal)
            {
                // Rounding or lifted costs undid what the simplex method saw: once more, to the end and with the costs as given.
                if (doubted || budget.Spent)
                    return false;
                relaxation.Renew();
                doubted = true;
                continue;
            }

            if (branch.Depth == 0 && !isPart)
                Fix(branch, claim);
            var found = TwoWayPairs.In(graph, fractional);
            if (found.Count == 0)
            {
                idle = relaxation.Objective < before + WorthARound * (Cutoff - before) ? idle + 1 : 0;
                before = Math.Max(before, relaxation.Objective);
                if (rounds-- <= 0 || idle > IdleRounds || budget.Spent)
                    return false;
                found = separation.Find(fractional);
                if (found.Count == 0)
                    return false;
            }

            relaxation.Tidy(branch.Depth == 0 ? root.Usable : null);
            found.ForEach(inequality => relaxation.Add(new(inequality, graph)));
        }
    }

    private Stop SolveRelaxation(double cutoff)
    {
        Stop stop;
        do
        {
            stop = relaxation.Run(cutoff, PivotsAtOnce);
        }
        while (!Count().Spent && stop == Stop.Limit);
        return stop;
    }

    /// <summary>Rules out every choice that no cover better than the best one has, if that is worth its place in the proof.</summary>
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

        if (beyond.Count * WorthAFix < usable)
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
            part.Learn(trial.Claims[answer]);
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

    private Budget Count()
    {
        var worth = Math.Max(PivotsOfAUse, WorkPerUse / relaxation.Rows);
        for (; counted + worth <= relaxation.Pivots && !budget.Spent; counted += worth)
            budget.Use();
        return budget;
    }
}
