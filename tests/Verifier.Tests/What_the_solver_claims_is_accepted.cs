using ReciproCoach.Matching.Solver;
using ReciproCoach.Verifier.Tests.Checking;
using ReciproCoach.Verifier.Tests.Making;

namespace ReciproCoach.Verifier.Tests;

public sealed class What_the_solver_claims_is_accepted
{
    public static TheoryData<string> Families => [.. Rounds.Families];

    [Theory, MemberData(nameof(Families))]
    public void On_small_rounds_and_is_true(string family)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var round = Rounds.Random(family, 3 + seed % 5, seed);
            AssertAccepted(seed % 2 == 0 ? round : Rounds.WithPins(round, seed), new() { Iterations = seed % 3 == 0 ? 1 + seed % 9 : 10_000 }, enumerate: true);
        }
    }

    [Theory, MemberData(nameof(Families))]
    public void On_rounds_of_up_to_sixty(string family)
    {
        for (var seed = 0; seed < 24; seed++)
        {
            var round = Rounds.Random(family, 9 + seed * 51 / 23, seed);
            AssertAccepted(seed % 2 == 0 ? round : Rounds.WithPins(round, seed), new() { Iterations = seed % 3 == 0 ? 20 : 300 }, enumerate: false);
        }
    }

    [Theory, MemberData(nameof(Families))]
    public void Also_when_it_was_to_be_fair(string family)
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var round = Rounds.Random(family, 3 + seed % 5, seed);
            var fairness = seed % 3 == 0 ? Fairness.Floor(200 + seed) : Fairness.Leximin;
            AssertAccepted(seed % 2 == 0 ? round : Rounds.WithPins(round, seed), new() { Iterations = seed % 5 == 0 ? 30 : 10_000, Fairness = fairness }, enumerate: true);
        }

        for (var seed = 0; seed < 4; seed++)
            AssertAccepted(Rounds.Random(family, 20 + 10 * seed, seed), new() { Iterations = 400, Fairness = seed % 2 == 0 ? Fairness.Leximin : Fairness.Floor(400) }, enumerate: false);
    }

    private static void AssertAccepted(SmallRound unsolved, SolveOptions options, bool enumerate)
    {
        if (Rounds.Solved(unsolved, options) is not var (round, certificate, solution))
            return;
        var verdict = round.Check(certificate);

        Assert.Empty(verdict.Faults);
        Assert.Equal((solution.PeopleMatched, solution.PeopleBound, solution.Total, solution.Bound, solution.Proven),
            (verdict.Matched, verdict.PeopleBound, verdict.Total, verdict.Bound, verdict.Proven));
        if (enumerate)
            Assert.True(EveryCover.Confirm(round, verdict) && PlainCheck.Accepts(round, certificate));
    }
}
