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
}
