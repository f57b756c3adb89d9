using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Pricing;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// The bound of all rules together over all pairs: the linear program is solved on a few pairs a person, its prices are held
/// against all the others, the pairs it would rather have come in, and so on until there are none. What the multipliers of
/// the root come near to in many steps, this reaches exactly, and with rules that they do not know.
/// </summary>
internal sealed class PricedCuts(Root root, UsableRows rows, Objective objective, Incumbent incumbent, Budget budget, int exactlyLeftOut)
{
    private const int ArcsForEachPerson = 5;
    private const int NewInARow = 12;
    private const int Rounds = 12;

    /// <summary>What so few pairs a person leave open is soon searched; better prices would not make it less.</summary>
    private const int SmallCoreForEachPerson = 8;

    private const int LargestCoreForEachPerson = 40;

    private readonly long loops = exactlyLeftOut * objective.DearestLeftOut;
    private PricesOverAll? overAll;

    /// <summary>No matching that leaves out so many costs less.</summary>
    public long Bound { get; private set; } = long.MinValue;

    /// <summary>They prove <see cref="Bound"/> over all pairs; null until there is one.</summary>
    public StagePrices? Prices { get; private set; }

    /// <summary>Raises the bound until it meets the best matching, or little is left between them, or nothing more is to be had.</summary>
    /// <param name="afterEach">Called whenever something was learnt.</param>
    public void Raise(Action afterEach)
    {
        var arcs = root.Few(ArcsForEachPerson);
        IReadOnlyList<(Inequality Inequality, double Price)> known =
        [
            .. root.Cheapest!.Multipliers.ToPrices()
                .Select(price => (Inequality.NotBothWays(price.Low, price.High), (double)price.Price / Objective.Scale)),
        ];
        for (var round = 0; round < Rounds && !budget.Spent; round++)
        {
            var found = BranchAndCut.Price(arcs.ToProblem(exactlyLeftOut), incumbent.Cost - loops, known, budget);
            if (found.CoachOf is { } better)
                incumbent.Offer(better);
            var all = new PricesOverAll(rows, found.Prices, exactlyLeftOut);
            if (all.Bound + loops > Bound)
                (Bound, Prices, overAll) = (all.Bound + loops, found.Prices, all);
            afterEach();
            if (incumbent.Beats(Bound) || CoreIsSmall() || !all.BringIn(arcs, NewInARow))
                return;
            known = found.Prices.KnownRules();
        }
    }

    /// <summary>
    /// All pairs a matching can have that costs less than the best known; or, where those are too many, less than a limit
    /// nearer to the bound. Null when there is no such limit, or nothing between the two.
    /// </summary>
    public (Arcs Arcs, long Below)? Core(bool large)
    {
        var most = (large ? LargestCoreForEachPerson : SmallCoreForEachPerson) * rows.People;
        for (var slack = incumbent.Cost - Bound; slack > 0 && overAll is not null; slack = slack * 2 / 3)
        {
            if (overAll.Core(Bound + slack - loops, most) is { } arcs)
                return (arcs, Bound + slack);
        }

        return null;
    }

    private bool CoreIsSmall() => overAll?.Core(incumbent.Cost - loops, SmallCoreForEachPerson * rows.People) is not null;
}
