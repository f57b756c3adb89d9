using ReciproCoach.Matching.Solver.Cutting;

namespace ReciproCoach.Matching.Tests.Cutting;

/// <summary>Tries every cover of a small stage. Slow, plain, and written without a look at the solver.</summary>
internal sealed class EveryCover
{
    private readonly StageProblem problem;
    private readonly int[] coachOf;
    private readonly bool[] taken;
    private long? least;

    private EveryCover(StageProblem problem)
    {
        this.problem = problem;
        (coachOf, taken) = (new int[problem.People], new bool[problem.People]);
        Choose(0, 0, 0);
    }

    /// <summary>The least cost of a cover; null if there is none.</summary>
    public static long? LeastCost(StageProblem problem) => new EveryCover(problem).least;

    /// <summary>The cost of a cover after looking whether it is one.</summary>
    public static long CostOf(StageProblem problem, int[] coachOf)
    {
        Assert.Equal(Enumerable.Range(0, problem.People), coachOf.Order());
        var cost = 0L;
        for (var client = 0; client < problem.People; client++)
        {
            var coach = coachOf[client];
            if (coach == client)
            {
                Assert.True(problem.MayBeLeftOut[client], "somebody is left out who may not be");
                cost += problem.LoopCost[client];
                continue;
            }

            Assert.NotEqual(client, coachOf[coach]);
            var pair = Array.IndexOf(problem.Coach, coach, problem.RowStart[client], problem.RowStart[client + 1] - problem.RowStart[client]);
            Assert.True(pair >= 0, "a pair is made that is not allowed");
            cost += problem.Cost[pair];
        }

        if (problem.ExactlyLeftOut is { } exactly)
            Assert.Equal(exactly, coachOf.Index().Count(entry => entry.Index == entry.Item));
        return cost;
    }

    private void Choose(int client, long cost, int leftOut)
    {
        if (client == problem.People)
        {
            if (leftOut == (problem.ExactlyLeftOut ?? leftOut))
                least = Math.Min(least ?? cost, cost);
            return;
        }

        if (problem.MayBeLeftOut[client] && !taken[client])
            Take(client, client, cost + problem.LoopCost[client], leftOut + 1);
        for (var pair = problem.RowStart[client]; pair < problem.RowStart[client + 1]; pair++)
        {
            var coach = problem.Coach[pair];
            if (!taken[coach] && (coach > client || coachOf[coach] != client))
                Take(client, coach, cost + problem.Cost[pair], leftOut);
        }
    }

    private void Take(int client, int coach, long cost, int leftOut)
    {
        (taken[coach], coachOf[client]) = (true, coach);
        Choose(client + 1, cost, leftOut);
        taken[coach] = false;
    }
}
