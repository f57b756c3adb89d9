using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Tests.Cutting;

/// <summary>Where a search begins with prices of rules, they may be right, off or nonsense: they save work, or cost some, and change nothing else.</summary>
public sealed class Prices_known_before
{
    private const int Plenty = 100_000;

    [Fact]
    public void Lead_to_the_same_bound_when_they_are_right()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            var problem = Round(seed);
            var first = BranchAndCut.Price(problem, Unknown(problem), [], Budget()).Prices;

            var again = BranchAndCut.Price(problem, Unknown(problem), first.KnownRules(), Budget()).Prices;

            Assert.InRange(Proved(problem, again), Proved(problem, first) - 1, EveryCover.LeastCost(problem) ?? long.MaxValue);
        }
    }

    [Theory, InlineData(0.5), InlineData(1.0), InlineData(3.0)]
    public void Leave_the_best_cover_the_best_and_proved_whatever_they_are(double factor)
    {
        for (var seed = 1; seed <= 120; seed++)
        {
            var (problem, chance) = (Round(seed), new Random(seed));
            var known = BranchAndCut.Price(problem, Unknown(problem), [], Budget()).Prices.KnownRules()
                .Select(rule => (rule.Inequality, rule.Price * factor * chance.NextDouble()))
                .Append((Inequality.NotBothWays(0, 1 + chance.Next(problem.People - 1)), chance.Next(300)))
                .ToList();

            var result = BranchAndCut.Solve(problem, Unknown(problem), Budget(), known);

            var least = EveryCover.LeastCost(problem);
            Assert.Equal(least, result.CoachOf is null ? null : EveryCover.CostOf(problem, result.CoachOf));
            Assert.True(TreeCheck.Proves(problem, result.Proof, least ?? result.Bound));
        }
    }

    /// <summary>A rule that is far from broken is held exactly at first, and its price comes out below nothing.</summary>
    [Fact]
    public void Cost_next_to_nothing_when_they_stand_for_rules_that_would_rather_not_be_used_up()
    {
        var people = SparseProblem.People(120, 6, seed: 6);
        var problem = SparseProblem.Total(people, leftOut: 8, seed: 6);
        var plain = BranchAndCut.Solve(problem, Unknown(problem), Budget());
        var known = Enumerable.Range(0, 120).Where(one => problem.RowStart[one] < problem.RowStart[one + 1])
            .Select(one => (Low: one, High: problem.Coach[problem.RowStart[one]])).Where(pair => pair.Low < pair.High)
            .Select(pair => (Inequality.NotBothWays(pair.Low, pair.High), 500.0)).ToList();

        var result = BranchAndCut.Solve(problem, Unknown(problem), Budget(), known);

        Assert.Equal((plain.Bound, plain.Cost), (result.Bound, result.Cost));
        Assert.InRange(result.Branches, 0, 3 * plain.Branches + 20);
    }

    private static StageProblem Round(int seed) =>
        SparseProblem.Total(SparseProblem.People(6 + seed % 3, 4 + seed % 3, seed), seed % 2, seed);

    private static long Unknown(StageProblem problem) => problem.People * (SparseProblem.Top + 2L);

    /// <summary>What prices prove, as a tree with one leaf does.</summary>
    private static long Proved(StageProblem problem, StagePrices prices)
    {
        var graph = new Graph(problem);
        return new Claim(graph, prices, new Usable(graph, problem.MayBeLeftOut, isPart: true), problem.ExactlyLeftOut).Bound;
    }

    private static Budget Budget() => new(Plenty, TestContext.Current.CancellationToken);
}
