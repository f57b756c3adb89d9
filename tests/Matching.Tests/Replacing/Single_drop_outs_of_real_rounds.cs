using System.Diagnostics;
using System.Globalization;
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
        IReadOnlyList<ScoredPair> running = [];
        IReadOnlyList<Replacement> replacements = [];
        var (solving, replacing) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        // The first time both are slow: the runtime has yet to translate them.
        for (var time = 0; time < 3; time++)
        {
            var watch = Stopwatch.StartNew();
            running = new CycleCoverSolver().Solve(instance, SolveOptions.Default, cancellation: TestContext.Current.CancellationToken).Pairs;
            solving = new[] { solving, watch.Elapsed }.Min();
            watch.Restart();
            replacements = [.. running.Select(leaver => Without(leaver.Client, instance, running))];
            replacing = new[] { replacing, watch.Elapsed }.Min();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"solved in {solving.TotalMilliseconds:F1} ms, {people} drop-outs in {replacing.TotalMilliseconds:F1} ms; new pairs: ")
            + string.Join(", ", replacements.CountBy(r => r.New.Count).OrderBy(c => c.Key)));

        Assert.All(replacements, r => Assert.True(r.Proven));
        Assert.True(replacements.Count(r => r is { Outcome: ReplacementOutcome.Repaired, Waiting.Count: 0, New.Count: <= 2 }) * 20 >= people * 19);
        foreach (var (leaver, replacement) in running.Zip(replacements).Where((_, at) => at % 10 == 0))
            ReplacementCheck.AssertHolds(draft, Leaving(leaver.Client, instance, running), replacement);
    }

    private static Replacement Without(string leaver, Instance instance, IReadOnlyList<ScoredPair> running) => new ReplacementSolver()
        .Repair(Leaving(leaver, instance, running), SolveOptions.Default, cancellation: TestContext.Current.CancellationToken);

    private static ReplacementDraft Leaving(string leaver, Instance instance, IReadOnlyList<ScoredPair> running) =>
        new(instance, [.. running.Select(p => new DirectedPair(p.Client, p.Coach))]) { Leavers = [leaver] };
}
