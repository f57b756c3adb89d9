using ReciproCoach.Matching.Bench.CpSat;
using ReciproCoach.Matching.Bench.Rounds;
using ReciproCoach.Matching.Bench.Runs;
using ReciproCoach.Matching.Bench.Writing;

namespace ReciproCoach.Matching.Bench.Tables;

/// <summary>Few possible partners, always both ways: the hard family, where CP-SAT has the true lexicographic objective and the whole graph.</summary>
internal static class SparseTable
{
    private const double Patience = 120;
    private static readonly int[] Degrees = [4, 6, 10, 20, 40];

    public static void Write(IEnumerable<int> sizes, int seeds)
    {
        foreach (var people in sizes)
            AgainstCpSat(people, seeds);
    }

    /// <summary>Too large for either yardstick: how near the solver comes.</summary>
    public static void WriteAlone(int people, int seeds)
    {
        var table = new MarkdownTable($"sparse, {people} people, seeds 1 to {seeds}", "mean partners", "proven best", "people proven", "people still open (most)", "median gap", "widest gap", "median s of work", "most", "verified");
        foreach (var degree in Degrees)
        {
            var runs = Enumerable.Range(1, seeds).Select(seed => ChildRun.Start(new("sparse", people, seed, degree))).ToList();
            table.Row($"{degree}", ProofTable.Of(runs, run => run.Proven), ProofTable.Of(runs, run => run.Matched == run.PeopleBound), $"{runs.Max(run => run.PeopleBound - run.Matched)}",
                runs.Select(run => run.GapPercent).Median().Percent(), runs.Max(run => run.GapPercent).Percent(),
                runs.Select(run => run.Seconds).Median().Seconds(), runs.Max(run => run.Seconds).Seconds(), ProofTable.Of(runs, run => run.Verified));
        }
    }

    private static void AgainstCpSat(int people, int seeds)
    {
        var table = new MarkdownTable($"sparse, {people} people, seeds 1 to {seeds}: the solver and CP-SAT on the full model", "mean partners", "own proven", "CP-SAT proven", "own, median s of work", "CP-SAT, median s of work", "CP-SAT took (median)", "seeds where CP-SAT was faster", "contradictions", "verified");
        foreach (var degree in Degrees)
        {
            WarmUp.Both(new("sparse", 60, 0, degree));
            var duels = Enumerable.Range(1, seeds)
                .Select(seed => Duel.Of(new("sparse", people, seed, degree), round => LeftOutCost.Lexicographic(people, round.Table), Patience)).ToList();
            table.Row($"{degree}", ProofTable.Of(duels, duel => duel.Own.Proven), ProofTable.Of(duels, duel => duel.CpSat.Proven),
                duels.Select(duel => duel.Own.Seconds).Median().Seconds(), duels.Select(duel => duel.CpSat.Seconds).Median().Seconds(), duels.Select(duel => duel.Ratio).Median().Times(),
                $"{duels.Count(duel => duel.Ratio < 1)}", $"{duels.Count(duel => duel.Own.Proven && duel.CpSat.Proven && !duel.Same)}", ProofTable.Of(duels, duel => duel.Own.Verified));
        }
    }
}
