using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

/// <summary>Large enough that candidates are few beside all pairs, that pricing matters and that a core remains.</summary>
public sealed class Rounds_of_a_thousand
{
    [Fact]
    public void Of_the_real_kind_are_proved_best_and_the_verifier_agrees()
    {
        var solution = new RandomDraft(11).Of("real", 1_000).Solve();

        Assert.Equal((1_000, true), (solution.PeopleMatched, solution.Proven));
    }

    [Fact]
    public void Of_scores_nearly_the_same_both_ways_are_within_a_thousandth_after_a_quarter_of_the_work()
    {
        var solution = new RandomDraft(11).Of("mutual", 600).Solve(new() { Iterations = 2_500 });

        Assert.Equal(600, solution.PeopleMatched);
        Assert.InRange(solution.Gap * 1_000, 0, solution.Total);
        Assert.InRange(solution.Iterations, 1, 2_500);
    }
}
