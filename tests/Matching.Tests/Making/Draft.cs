using System.Globalization;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Tests.Making;

/// <summary>Writes drafts the way a test would tell them.</summary>
internal static class Draft
{
    /// <summary>People are the letters of <paramref name="people"/>; pairs read client, coach, score: <c>"ab5"</c>.</summary>
    public static InstanceDraft Of(string people, params string[] pairs) => new(
        [.. people.Select(letter => letter.ToString())],
        [.. pairs.Select(p => new ScoredPair(p[..1], p[1..2], p.Length > 2 ? int.Parse(p[2..], CultureInfo.InvariantCulture) : 0))]);

    /// <summary>Everybody may coach everybody, each pair with this score.</summary>
    public static InstanceDraft Complete(string people, int score = 1) => new(
        [.. people.Select(letter => letter.ToString())],
        [.. from client in people from coach in people where client != coach select new ScoredPair($"{client}", $"{coach}", score)]);

    public static InstanceDraft Forcing(this InstanceDraft draft, params string[] pairs) => draft with { Forced = Pairs(pairs) };

    public static InstanceDraft Forbidding(this InstanceDraft draft, params string[] pairs) => draft with { Forbidden = Pairs(pairs) };

    public static InstanceDraft Without(this InstanceDraft draft, params string[] pairs) => draft with
    {
        Allowed = [.. draft.Allowed.Where(p => !pairs.Contains(p.Client + p.Coach))],
    };

    public static Solution Solve(this InstanceDraft draft, SolveOptions? options = null)
    {
        var solution = new CycleCoverSolver().Solve(
            Instance.Create(draft), options ?? SolveOptions.Default, cancellation: TestContext.Current.CancellationToken);
        Checking.SolutionCheck.AssertHolds(draft, solution);
        Checking.CertificateCheck.AssertAccepted(draft, solution);
        return solution;
    }

    private static DirectedPair[] Pairs(string[] pairs) => [.. pairs.Select(p => new DirectedPair(p[..1], p[1..2]))];
}
