using ReciproCoach.Matching.Solver.Cutting;

namespace ReciproCoach.Matching.Tests.Cutting;

/// <summary>Random rounds in which few may meet, always both ways, as stages for branch and cut; the same seed gives the same round.</summary>
internal static class SparseProblem
{
    public const int Top = 1_000;

    /// <summary>Who can be matched at all: leaving somebody out costs 1. Some must be matched if so wished.</summary>
    public static StageProblem People(int people, double degree, int seed, bool someMust = false)
    {
        var random = new Random(seed);
        var allowed = new HashSet<(int Client, int Coach)>();
        for (var one = 0; one < people; one++)
        {
            for (var other = one + 1; other < people; other++)
            {
                if (random.NextDouble() * (people - 1) >= degree)
                    continue;
                if (random.Next(12) > 0)
                    allowed.Add((one, other));
                if (random.Next(12) > 0)
                    allowed.Add((other, one));
            }
        }

        var ordered = allowed.Order().ToList();
        return new()
        {
            People = people,
            RowStart = [.. Enumerable.Range(0, people + 1).Select(person => ordered.Count(pair => pair.Client < person))],
            Coach = [.. ordered.Select(pair => pair.Coach)],
            Cost = new long[ordered.Count],
            MayBeLeftOut = [.. Enumerable.Range(0, people).Select(_ => !someMust || random.Next(3) > 0)],
            LoopCost = [.. Enumerable.Repeat(1L, people)],
        };
    }

    /// <summary>The best total of covers that leave out just so many.</summary>
    public static StageProblem Total(StageProblem people, int leftOut, int seed)
    {
        var random = new Random(seed);
        return people with
        {
            Cost = [.. people.Coach.Select(_ => (long)random.Next(Top + 1))],
            LoopCost = new long[people.People],
            ExactlyLeftOut = leftOut,
        };
    }
}
