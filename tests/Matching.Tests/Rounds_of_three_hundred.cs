using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

public sealed class Rounds_of_three_hundred
{
    [Theory, InlineData(11), InlineData(12), InlineData(13)]
    public void Of_the_real_kind_are_proved_best(int seed)
    {
        var solution = new RandomDraft(seed).Of("real", 300).Solve();

        Assert.Equal(300, solution.PeopleMatched);
        Assert.True(solution.Proven);
    }

    [Theory, InlineData("sparse"), InlineData("ties"), InlineData("symmetric"), InlineData("mutual")]
    public void Of_other_kinds_are_valid_and_seat_everybody(string family)
    {
        var solution = new RandomDraft(11).Of(family, 300).Solve(new() { Iterations = 300 });

        Assert.Equal(300, solution.PeopleMatched);
        Assert.InRange(solution.Iterations, 1, 300);
    }

    [Fact]
    public void Keep_every_forced_pair()
    {
        var random = new RandomDraft(14);
        var real = random.Of("real", 300);
        var draft = real with { Forced = [.. new CycleCoverSolver().Solve(Instance.Create(real), SolveOptions.Default, cancellation: TestContext.Current.CancellationToken)
            .Pairs.Take(100).Select(p => new DirectedPair(p.Client, p.Coach))] };

        var solution = draft.Solve();

        Assert.Equal(100, draft.Forced.Count);
        Assert.True(solution.Proven);
    }
}
