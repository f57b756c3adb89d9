using ReciproCoach.Matching.Cli.Generating;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Verifier.Tests.Checking;

namespace ReciproCoach.Verifier.Tests.Making;

/// <summary>Random rounds of all families, also sparse and full of ties, with pins that may be impossible together.</summary>
internal static class Rounds
{
    public static readonly string[] Families = ["real", "sym", "mutual", "coarse", "sparse", "few scores"];

    public static SmallRound Random(string family, int people, int seed)
    {
        var random = new Random(seed);
        if (family == "few scores")
            return SmallRound.Of(people, (_, _) => random.Next(4) == 0 ? -1 : random.Next(3));
        var (rows, row) = (Family.Make(family, people, seed, degree: 2 + random.Next(4)), new int[people]);
        var table = SmallRound.Complete(people, 0);
        for (var client = 0; client < people; client++)
        {
            rows.Read(client, row);
            for (var coach = 0; coach < people; coach++) table.Score[client, coach] = row[coach];
        }

        return table;
    }

    public static SmallRound WithPins(SmallRound round, int seed)
    {
        var random = new Random(seed);
        var (forced, forbidden) = (new List<(int Client, int Coach)>(), new List<(int, int)>());
        for (var i = 0; i < round.People; i++)
        {
            for (var j = 0; j < round.People; j++)
            {
                if (round.Score[i, j] < 0) continue;
                if (random.Next(16) == 0 && forced.TrueForAll(pair => pair.Client != i && pair.Coach != j && pair != (j, i))) forced.Add((i, j));
                else if (random.Next(8) == 0) forbidden.Add((i, j));
            }
        }

        return round with { Forced = [.. forced], Forbidden = [.. forbidden] };
    }

    public static InstanceDraft Draft(SmallRound round) => new(
        [.. Enumerable.Range(0, round.People).Select(SmallRound.Id)],
        [
            .. from i in Enumerable.Range(0, round.People)
               from j in Enumerable.Range(0, round.People)
               where round.Score[i, j] >= 0
               select new ScoredPair(SmallRound.Id(i), SmallRound.Id(j), round.Score[i, j]),
        ])
    {
        Forced = [.. round.Forced.Select(pair => new DirectedPair(SmallRound.Id(pair.Client), SmallRound.Id(pair.Coach)))],
        Forbidden = [.. round.Forbidden.Select(pair => new DirectedPair(SmallRound.Id(pair.Client), SmallRound.Id(pair.Coach)))],
    };

    /// <summary>The solver's answer put into the round, with its certificate; null when forced pairs permit none.</summary>
    public static (SmallRound Round, string Certificate, Solution Solution)? Solved(SmallRound round, SolveOptions options)
    {
        var solution = new CycleCoverSolver().Solve(Instance.Create(Draft(round)), options, cancellation: TestContext.Current.CancellationToken);
        if (solution.Certificate is null)
            return null;
        var number = Enumerable.Range(0, round.People).ToDictionary(SmallRound.Id);
        var made = Enumerable.Repeat(-1, round.People).ToArray();
        foreach (var pair in solution.Pairs)
            made[number[pair.Client]] = number[pair.Coach];
        return (round with { Made = made }, solution.Certificate.ToJson(), solution);
    }
}
