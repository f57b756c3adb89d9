using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Pricing;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// What the root leaves open where it is known how many are left out: rules over all pairs first, and then branch and cut on
/// the few pairs a better matching can still have.
/// </summary>
internal sealed class SearchByCuts(Root root, UsableRows rows, Objective objective, Incumbent incumbent, Budget budget)
{
    private readonly int leftOut = incumbent.LeftOut;
    private readonly long loops = incumbent.LeftOut * objective.DearestLeftOut;

    /// <summary>No matching that leaves out as many costs less.</summary>
    public long Bound { get; private set; } = root.Bound;

    /// <summary>Proves <see cref="Bound"/>.</summary>
    public ProofNode Tree { get; private set; } = new() { Bound = AtAPrice(root.Proof, objective) };

    /// <summary>What leaving one out costs in the search is a mere price where it is settled how many are.</summary>
    public static Proof AtAPrice(Proof proof, Objective objective) => proof with { OutPrice = proof.Scale * objective.DearestLeftOut };

    /// <summary>False when the costs are too great for what steers the cuts; then nothing can be done here.</summary>
    public bool CanRun() => root.Few(1).FitsCuts(leftOut);

    /// <param name="afterEach">Called whenever something was learnt.</param>
    public void Run(Action afterEach)
    {
        var cuts = new PricedCuts(root, rows, objective, incumbent, budget, leftOut);
        cuts.Raise(() =>
        {
            if (cuts.Bound > Bound)
                (Bound, Tree) = (cuts.Bound, new() { Bound = cuts.Prices!.ToProof() });
            afterEach();
        });
        Search(cuts, large: false, afterEach);
        Search(cuts, large: true, afterEach);
    }

    /// <summary>
    /// A matching far better than the best known is found, or shown not to exist, among few pairs; once it is known, few are
    /// left in which there could be a better one still.
    /// </summary>
    private void Search(PricedCuts cuts, bool large, Action afterEach)
    {
        long known;
        do
        {
            known = incumbent.Cost;
            if (incumbent.Beats(Bound) || budget.Spent || cuts.Core(large) is not var (core, below) || below <= Bound)
                return;
            if (below < incumbent.Cost && !large)
                LookInNeighbourhoods(core);
            if (incumbent.Cost == known)
                Cut(core, below, cuts.Prices!);
            afterEach();
        }
        while (incumbent.Cost < known);
    }

    /// <summary>Where the best matching is far from the bound there is nearly always a better one; branching would find it late.</summary>
    private void LookInNeighbourhoods(Arcs core)
    {
        if (core.People < Neighbourhoods.WorthTheirWhile)
            return;
        var parts = new Neighbourhoods(core.ToProblem(leftOut), objective.PairCost, budget.Part(budget.Left / 3));
        parts.Start(incumbent.CoachOf, incumbent.Cost - loops);
        parts.ImproveEverywhere();
        incumbent.Offer(parts.CoachOf);
    }

    /// <param name="core">All pairs of a matching that costs less than <paramref name="below"/>.</param>
    /// <param name="below">What a matching should cost less than to be of interest.</param>
    /// <param name="prices">They rule out all other pairs.</param>
    private void Cut(Arcs core, long below, StagePrices prices)
    {
        var result = BranchAndCut.Solve(core.ToProblem(leftOut), below - loops, budget, prices.KnownRules());
        if (result.CoachOf is { } better)
            incumbent.Offer(better);
        if (result.Bound + loops < Bound)
            return;
        var node = new ProofNode { Bound = result.Proof.Bound, Split = result.Proof.Split };
        node.Fixes.Add(prices.ToProof());
        node.Fixes.AddRange(result.Proof.Fixes);
        (Bound, Tree) = (result.Bound + loops, node);
    }
}
