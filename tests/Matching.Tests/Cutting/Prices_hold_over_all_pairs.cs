using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Pricing;
using ReciproCoach.Matching.Solver.Searching;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Cutting;

/// <summary>Prices are found among a few pairs; what they say about all the others must be true, whichever pairs were looked at.</summary>
public sealed class Prices_hold_over_all_pairs
{
    private const int People = 14;
    private const int NoLimit = int.MaxValue;

    [Theory, InlineData("dense"), InlineData("ties"), InlineData("symmetric"), InlineData("mutual")]
    public void No_matching_is_cheaper_than_the_bound_and_a_best_one_is_never_ruled_out(string family)
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var (rows, best) = Round(family, seed);

            var prices = new PricesOverAll(rows, PricesOf(Few(rows, each: 3)), exactlyLeftOut: 0);

            Assert.True(prices.Bound <= best, $"{family} {seed}: {prices.Bound} above {best}");
            Assert.Equal(best, Optimum(prices.Core(best + 1, NoLimit)!));
        }
    }

    [Theory, InlineData("dense"), InlineData("symmetric")]
    public void What_comes_in_raises_the_bound_to_that_of_all_pairs(string family)
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var (rows, best) = Round(family, seed);
            var (few, rounds) = (Few(rows, each: 3), 0);

            PricesOverAll prices;
            do
                prices = new PricesOverAll(rows, PricesOf(few), exactlyLeftOut: 0);
            while (prices.BringIn(few, mostInARow: 4) && rounds++ < People);

            Assert.InRange(rounds, 0, People - 1);
            Assert.InRange(prices.Bound, new PricesOverAll(rows, PricesOf(Few(rows, People)), exactlyLeftOut: 0).Bound - 40, best);
        }
    }

    private static (UsableRows Rows, long Best) Round(string family, int seed)
    {
        var instance = Instance.Create(new RandomDraft(seed).Of(family, People));
        var rows = new UsableRows(instance, MostPeopleThenTotal.Of(instance));
        return (rows, Optimum(Few(rows, People)));
    }

    /// <summary>Each client's first pairs, and a circle of everybody where it is allowed; which they are must not matter.</summary>
    private static Arcs Few(UsableRows rows, int each)
    {
        var arcs = new Arcs(rows.People);
        for (var client = 0; client < rows.People; client++)
        {
            var row = rows.Read(client);
            arcs.Begin(client, each, Arcs.Never);
            for (var k = 0; k < row.Coaches.Length; k++)
            {
                if (k < each || row.Coaches[k] == (client + 1) % rows.People)
                    arcs.Add(client, row.Coaches[k], row.Costs[k] * Objective.Scale);
            }
        }

        return arcs;
    }

    private static Solver.Cutting.Bounding.StagePrices PricesOf(Arcs arcs) =>
        BranchAndCut.Price(arcs.ToProblem(exactlyLeftOut: 0), long.MaxValue, [], Plenty()).Prices;

    private static long Optimum(Arcs arcs) => BranchAndCut.Solve(arcs.ToProblem(exactlyLeftOut: 0), long.MaxValue, Plenty()).Bound;

    private static Budget Plenty() => new(100_000, TestContext.Current.CancellationToken);
}
