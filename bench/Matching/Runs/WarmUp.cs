using ReciproCoach.Matching.Bench.CpSat;
using ReciproCoach.Matching.Bench.Rounds;

namespace ReciproCoach.Matching.Bench.Runs;

/// <summary>Small rounds of another seed, solved before anything is timed: code compiled, native library loaded.</summary>
internal static class WarmUp
{
    private const int Rounds = 5;
    private const int People = 60;

    public static void Solver(RoundName like)
    {
        for (var i = 0; i < Rounds; i++)
            OwnRun.Solve(new(like with { People = People, Seed = -1 - i }));
    }

    public static void Both(RoundName like)
    {
        Solver(like);
        for (var i = 0; i < Rounds; i++)
        {
            var round = new InventedRound(like with { People = 20, Seed = -1 - i });
            FullModel.Solve(round.People.Count, round.Table, LeftOutCost.Lexicographic(round.People.Count, round.Table), seconds: 10);
        }
    }
}
