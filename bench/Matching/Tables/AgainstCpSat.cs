using ReciproCoach.Matching.Bench.CpSat;
using ReciproCoach.Matching.Bench.Rounds;
using ReciproCoach.Matching.Bench.Runs;
using ReciproCoach.Matching.Bench.Writing;

namespace ReciproCoach.Matching.Bench.Tables;

/// <summary>Both on the same round, one after the other in this process.</summary>
/// <param name="Same">Both proved the same number of people and the same total, or neither contradicts the other.</param>
internal sealed record Duel(OwnRun Own, FullAnswer CpSat, bool Same)
{
    /// <summary>How many times as long CP-SAT took; where it gave up, at least this many.</summary>
    public double Ratio => CpSat.Seconds / Own.Seconds;

    public static Duel Of(RoundName name, Func<InventedRound, long> leftOut, double seconds)
    {
        var round = new InventedRound(name);
        var own = OwnRun.Of(name, round, repeat: true);
        var cpSat = FullModel.Solve(round.People.Count, round.Table, leftOut(round), seconds);
        var same = cpSat.Matched == own.Matched && cpSat.Total == own.Total;
        Console.Error.WriteLine($"{name}: own {own.Seconds.Seconds()} s ({own.Proven}, verified {own.Verified}), CP-SAT {cpSat.Seconds.Seconds()} s ({cpSat.Proven}), same {same}");
        return new(own, cpSat, same);
    }
}

/// <summary>Dense rounds: the ratio of every seed.</summary>
internal static class AgainstCpSat
{
    private const double Patience = 240;

    public static void Write(IEnumerable<int> sizes, int seeds)
    {
        WarmUp.Both(new("real", 60, 0));
        foreach (var people in sizes)
        {
            var table = new MarkdownTable($"real, {people} people: the solver and CP-SAT on the full model", "seed", "own, s of work", "CP-SAT, s of work", "CP-SAT took", "both proven", "same people and total", "verified");
            var duels = new List<Duel>();
            for (var seed = 1; seed <= seeds; seed++)
            {
                var duel = Duel.Of(new("real", people, seed), round => LeftOutCost.Favourable(round.Table), Patience);
                duels.Add(duel);
                table.Row($"{seed}", duel.Own.Seconds.Seconds(), duel.CpSat.Seconds.Seconds(), (duel.CpSat.Proven ? "" : "over ") + duel.Ratio.Times(),
                    duel.Own.Proven && duel.CpSat.Proven ? "yes" : "no", duel.Same ? "yes" : "no", duel.Own.Verified ? "yes" : "no");
            }

            table.Row("**median**", duels.Select(duel => duel.Own.Seconds).Median().Seconds(), duels.Select(duel => duel.CpSat.Seconds).Median().Seconds(), $"**{duels.Select(duel => duel.Ratio).Median().Times()}**",
                ProofTable.Of(duels, duel => duel.Own.Proven && duel.CpSat.Proven), ProofTable.Of(duels, duel => duel.Same), ProofTable.Of(duels, duel => duel.Own.Verified));
        }
    }
}
