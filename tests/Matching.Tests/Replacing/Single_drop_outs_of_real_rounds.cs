using System.Diagnostics;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Replacing;

public sealed class Single_drop_outs_of_real_rounds(ITestOutputHelper output)
{
    [Theory, InlineData(100, 31), InlineData(100, 32), InlineData(300, 33), InlineData(300, 34)]
    public void Need_at_most_two_new_pairs_in_19_of_20_cases(int people, int seed)
    {
        var draft = new RandomDraft(seed).Of("real", people);
        var instance = Instance.Create(draft);
        var watch = Stopwatch.StartNew();
        var running = new CycleCoverSolver().Solve(instance, SolveOptions.Default, cancellation: TestContext.Current.CancellationToken).Pairs;
        var solved = watch.Elapsed;

        watch.Restart();
        var replacements = running.Select(leaver => Without(leaver.Client, instance, running)).ToList();
        output.WriteLine($"solved in {solved.TotalMilliseconds:F0} ms, {people} drop-outs in {watch.Elapsed.TotalMilliseconds:F0} ms; "
            + string.Join(", ", replacements.CountBy(r => r.New.Count).OrderBy(c => c.Key)));

        Assert.All(replacements, r => Assert.True(r.Proven));
        Assert.True(replacements.Count(r => r is { Outcome: ReplacementOutcome.Repaired, Waiting.Count: 0, New.Count: <= 2 }) * 20 >= people * 19);
        foreach (var (leaver, replacement) in running.Zip(replacements))
            ReplacementCheck.AssertHolds(draft, Leaving(leaver.Client, instance, running), replacement);
    }

    private static Replacement Without(string leaver, Instance instance, IReadOnlyList<ScoredPair> running) => new ReplacementSolver()
        .Repair(Leaving(leaver, instance, running), SolveOptions.Default, cancellation: TestContext.Current.CancellationToken);

    private static ReplacementDraft Leaving(string leaver, Instance instance, IReadOnlyList<ScoredPair> running) =>
        new(instance, [.. running.Select(p => new DirectedPair(p.Client, p.Coach))]) { Leavers = [leaver] };
}
