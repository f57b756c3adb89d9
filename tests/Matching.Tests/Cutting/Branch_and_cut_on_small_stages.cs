using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Tests.Cutting;

public sealed class Branch_and_cut_on_small_stages
{
    private const int Plenty = 1_000_000;

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(2_000)]
    [InlineData(3_000)]
    public void Most_people_are_as_many_as_brute_force_finds(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + 150; seed++)
            AssertSolved(SparseProblem.People(3 + seed % 6, 2.2 + seed % 4, seed));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(11_000)]
    [InlineData(12_000)]
    public void The_same_where_some_must_be_matched_be_it_possible_or_not(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + 150; seed++)
            AssertSolved(SparseProblem.People(3 + seed % 6, 2.5 + seed % 4, seed, someMust: true));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(21_000)]
    [InlineData(22_000)]
    public void The_best_total_of_each_number_of_people_is_what_brute_force_finds(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + 60; seed++)
        {
            var people = SparseProblem.People(4 + seed % 5, 2.5 + seed % 4, seed, someMust: seed % 2 == 0);
            for (var leftOut = 0; leftOut <= people.People; leftOut++)
                AssertSolved(SparseProblem.Total(people, leftOut, seed));
        }
    }

    private static void AssertSolved(StageProblem problem)
    {
        var least = EveryCover.LeastCost(problem);
        var unknown = problem.People * (SparseProblem.Top + 2L);
        var result = BranchAndCut.Solve(problem, unknown, new Budget(Plenty, CancellationToken.None));

        Assert.Equal(least, result.CoachOf is null ? null : EveryCover.CostOf(problem, result.CoachOf));
        Assert.True(TreeCheck.Proves(problem, result.Proof, result.Bound));
        if (least is { } cost)
            AssertNothingBetterIsFoundTwice(problem, cost, result.Bound);
        else
            Assert.True(result.Bound > DearestCover(problem), "that there is no cover is to be proved");
    }

    private static void AssertNothingBetterIsFoundTwice(StageProblem problem, long cost, long bound)
    {
        Assert.Equal(cost, bound);
        var again = BranchAndCut.Solve(problem, cost, new Budget(Plenty, CancellationToken.None));
        Assert.Null(again.CoachOf);
        Assert.Equal(cost, again.Bound);
        Assert.True(TreeCheck.Proves(problem, again.Proof, cost));
        Assert.False(TreeCheck.Proves(problem, again.Proof, cost + 1));
    }

    private static long DearestCover(StageProblem problem) => Enumerable.Range(0, problem.People).Sum(person =>
        problem.Cost[problem.RowStart[person]..problem.RowStart[person + 1]].Append(problem.LoopCost[person]).Max());
}
