using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Tests.Cutting;

/// <summary>Where some people of a round choose anew, everybody else keeps their coach, and the best of all ways to choose is found.</summary>
public sealed class Some_choose_anew
{
    [Theory, InlineData(false), InlineData(true)]
    public void As_well_as_trying_all_ways_would(bool exactly)
    {
        var (bettered, tried) = (0, 0);
        for (var seed = 1; seed <= 200; seed++)
        {
            var problem = SparseProblem.Total(SparseProblem.People(7 + seed % 2, 5, seed), seed % 2, seed);
            if (!exactly)
                problem = problem with { ExactlyLeftOut = null, LoopCost = [.. problem.LoopCost.Select(_ => 5_000L)] };
            if (Any(problem, seed) is not { } known)
                continue;
            var chance = new Random(seed);
            tried++;
            bool[] free = [.. known.Select(_ => chance.Next(3) > 0)];

            var parts = new Neighbourhoods(problem, (client, coach) => problem.Cost[PairOf(problem, client, coach)], Budget());
            parts.Start(known, EveryCover.CostOf(problem, known));
            parts.ImproveWhere((client, _) => free[client]);

            Assert.Equal(EveryCover.LeastCost(WithoutChoice(problem, known, free)), parts.Cost);
            Assert.Equal(parts.Cost, EveryCover.CostOf(problem, parts.CoachOf));
            Assert.All(Enumerable.Range(0, problem.People).Where(client => !free[client]), client => Assert.Equal(known[client], parts.CoachOf[client]));
            bettered += parts.Cost < EveryCover.CostOf(problem, known) ? 1 : 0;
        }

        Assert.True(bettered >= 10, $"{bettered} of {tried}");
    }

    [Fact]
    public void Where_nobody_is_in_doubt_everybody_keeps_their_coach()
    {
        var problem = SparseProblem.Total(SparseProblem.People(8, 5, seed: 4), 0, seed: 4);
        var known = Any(problem, seed: 4)!;

        var parts = new Neighbourhoods(problem, (client, coach) => problem.Cost[PairOf(problem, client, coach)], Budget());
        parts.Start(known, EveryCover.CostOf(problem, known));
        parts.ImproveWhere((_, _) => false);

        Assert.Equal(known, parts.CoachOf);
    }

    /// <summary>The best cover by other costs; null when there is none.</summary>
    private static int[]? Any(StageProblem problem, int seed)
    {
        var chance = new Random(seed + 1_000_000);
        var other = problem with { Cost = [.. problem.Cost.Select(_ => (long)chance.Next(SparseProblem.Top))] };
        return BranchAndCut.Solve(other, long.MaxValue / 4, Budget()).CoachOf;
    }

    /// <summary>Whoever is not free has one pair, or none and is left out.</summary>
    private static StageProblem WithoutChoice(StageProblem problem, int[] known, bool[] free)
    {
        var (start, kept) = (new int[problem.People + 1], new List<int>());
        for (var client = 0; client < problem.People; client++)
        {
            for (var pair = problem.RowStart[client]; pair < problem.RowStart[client + 1]; pair++)
            {
                if (free[client] || problem.Coach[pair] == known[client])
                    kept.Add(pair);
            }

            start[client + 1] = kept.Count;
        }

        return problem with
        {
            RowStart = start, Coach = [.. kept.Select(pair => problem.Coach[pair])], Cost = [.. kept.Select(pair => problem.Cost[pair])],
            MayBeLeftOut = [.. problem.MayBeLeftOut.Select((may, person) => may && (free[person] || known[person] == person))],
        };
    }

    private static int PairOf(StageProblem problem, int client, int coach) =>
        Array.IndexOf(problem.Coach, coach, problem.RowStart[client], problem.RowStart[client + 1] - problem.RowStart[client]);

    private static Budget Budget() => new(100_000, TestContext.Current.CancellationToken);
}
