using ReciproCoach.Matching.Bench.Rounds;
using ReciproCoach.Matching.Bench.Runs;
using ReciproCoach.Matching.Bench.Writing;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Verifier;

namespace ReciproCoach.Matching.Bench.Tables;

/// <summary>Everybody of a round drops out once, alone: how few new pairs mend it, and how quickly all of them are found.</summary>
internal static class ReplacementTable
{
    private const int Few = 2;

    /// <summary>A repair takes a tenth of a millisecond; after three hundred of them its code is still not compiled for good.</summary>
    private const int RoundsToWarmUp = 5;

    public static void Write(IEnumerable<int> sizes, int seeds)
    {
        var table = new MarkdownTable(
            $"real, seeds 1 to {seeds}: every single drop-out", "people", "drop-outs", "1 new pair", "2", "3", "more", "somebody waits", $"at most {Few}, everybody seated", "proven", "all of a round, in full solves (median)", "most");
        foreach (var people in sizes)
        {
            WarmUp.Solver(new("real", people, 0));
            for (var other = 1; other <= RoundsToWarmUp; other++)
                Of(new("real", people, -other));
            var rounds = Enumerable.Range(1, seeds).Select(seed => Of(new("real", people, seed))).ToList();
            var all = rounds.SelectMany(round => round.Answers).ToList();
            var seated = all.Where(answer => answer.Waiting == 0).ToList();
            table.Row($"{people}", $"{all.Count}", $"{seated.Count(a => a.New == 1)}", $"{seated.Count(a => a.New == 2)}", $"{seated.Count(a => a.New == 3)}", $"{seated.Count(a => a.New > 3)}",
                $"{all.Count(a => a.Waiting > 0)}", (100.0 * seated.Count(a => a.New <= Few) / all.Count).Percent(), ProofTable.Of(all, a => a.Proven),
                rounds.Select(round => round.FullSolves).Median().Times(), rounds.Max(round => round.FullSolves).Times());
        }
    }

    private static RoundOfDropOuts Of(RoundName name)
    {
        var round = new InventedRound(name);
        var instance = Instance.Create(round);
        var (solution, full) = Work.Repeated(() => OwnRun.Solve(round));
        DirectedPair[] running = [.. solution.Pairs.Select(pair => new DirectedPair(pair.Client, pair.Coach))];
        Repair(instance, running, running[0].Client);

        var (repairs, seconds) = Work.Once(() => running.Select(pair => (Leaver: pair.Client, Repair: Repair(instance, running, pair.Client))).ToList());
        foreach (var (leaver, repair) in repairs)
            Check(round, repair, leaver);
        Console.Error.WriteLine($"{name}: {repairs.Count} drop-outs in {seconds.Seconds()} s, one full solve {full.Seconds()} s");
        return new([.. repairs.Select(one => new Answer(one.Repair.New.Count, one.Repair.Waiting.Count, one.Repair.Proven))], seconds / full);
    }

    private static Replacement Repair(Instance instance, DirectedPair[] running, string leaver) =>
        new ReplacementSolver().Repair(new ReplacementDraft(instance, running) { Leavers = [leaver] }, SolveOptions.Default);

    /// <summary>The verifier looks at the pairs alone: a repair carries no certificate, so only faults of the matching count.</summary>
    private static void Check(InventedRound round, Replacement repair, string leaver)
    {
        var verdict = CertificateVerifier.Verify(Round.Of(round), [.. repair.Pairs.Select(pair => new Pair(pair.Client, pair.Coach))], ReadOnlyMemory<byte>.Empty);
        if (repair.Pairs.Any(pair => pair.Client == leaver || pair.Coach == leaver) || verdict.Faults.Any(fault => fault.Code is not FaultCode.Unreadable))
            throw new InvalidOperationException($"The repair after {leaver} breaks a rule: {string.Join(" ", verdict.Faults)}");
    }

    private sealed record Answer(int New, int Waiting, bool Proven);

    private sealed record RoundOfDropOuts(IReadOnlyList<Answer> Answers, double FullSolves);
}
