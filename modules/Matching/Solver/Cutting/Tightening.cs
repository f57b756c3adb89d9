using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Cutting.Branching;
using ReciproCoach.Matching.Solver.Cutting.Cuts;
using ReciproCoach.Matching.Solver.Cutting.Simplex;
using ReciproCoach.Matching.Solver.Searching;
using Branch = ReciproCoach.Matching.Solver.Cutting.Branching.Branch;

namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// Raises the bound of a branch: solves its relaxation, adds rules that are broken there, and so on as long as that helps. In part of a
/// larger problem nothing is ruled out, and no value is high enough.
/// </summary>
internal sealed class Tightening(Graph graph, Relaxation relaxation, BestCover best, Budget budget, bool isPart)
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

    private readonly Separation separation = new(graph);
    /// <summary>Whoever has one choice only costs the simplex method nearly nothing.</summary>
    private readonly int idleRows = 2 * Enumerable.Range(0, graph.People).Count(graph.HasNoChoice);

    private long counted;

    /// <summary>From this value on a branch holds nothing better than the best cover.</summary>
    public double Cutoff => best.Cost - 1 + relaxation.Margin;

    /// <summary>
    /// No value is as high as this unless there is no solution at all. Finite, because prices rise so far where there is none.
    /// </summary>
    private double OutOfReach => 4 * Math.Abs(Cutoff) + 1_000;

    /// <summary>True if that proves that the branch holds nothing better.</summary>
    public bool Run(Branch branch, out Fractional fractional)
    {
        var (before, idle, doubted) = (double.MinValue, 0, false);
        var rounds = branch.Depth == 0 ? RootRounds : RoundsInABranch;
        while (true)
        {
            var stop = SolveRelaxation(doubted || isPart ? OutOfReach : Cutoff);
            var claim = relaxation.Claim(branch.Usable);
            branch.Learn(claim);
            if (stop == Stop.Optimal)
                best.Offer(relaxation.Value);
            fractional = new(graph, relaxation);
            if (branch.Bound >= best.Cost)
                return true;

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

            relaxation.Tidy(branch.Depth == 0 ? branch.Usable : null);
            found.ForEach(inequality => relaxation.Add(new(inequality, graph)));
        }
    }

    /// <summary>Solves the relaxation until its value is high enough, as far as the budget goes.</summary>
    public Stop SolveRelaxation(double cutoff)
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

    /// <summary>Counts the work done since it was counted last.</summary>
    public Budget Count()
    {
        var worth = Math.Max(PivotsOfAUse, WorkPerUse / Math.Max(1, relaxation.Rows - idleRows));
        for (; counted + worth <= relaxation.Pivots && !budget.Spent; counted += worth)
            budget.Use();
        return budget;
    }
}
