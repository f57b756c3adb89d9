using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Checking;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Explaining;

public sealed class Forced_pairs_in_conflict_are_named
{
    [Fact]
    public void One_that_is_impossible_by_itself()
    {
        var solution = Draft.Of("abcdef", "ab1", "bc1", "ca1", "de9", "ed9", "ad1").Forcing("de", "ab").Solve();

        Assert.Equal([new("d", "e")], solution.Conflict);
    }

    [Fact]
    public void Two_that_are_only_impossible_together_and_not_the_third()
    {
        // c and e could both be coached by a alone.
        var solution = Draft.Of("abcdexyz", "ab1", "bc1", "ca1", "ad1", "de1", "ea1", "xy1", "yz1", "zx1").Forcing("bc", "de", "xy").Solve();

        Assert.Equal([new("b", "c"), new("d", "e")], solution.Conflict);
    }

    [Fact]
    public void And_none_when_all_is_well() => Assert.Empty(Draft.Complete("abcd").Forcing("ab").Solve().Conflict);

    [Theory, InlineData("sparse"), InlineData("ties"), InlineData("symmetric")]
    public void Always_so_few_that_without_any_one_the_others_are_possible(string family)
    {
        var random = new RandomDraft(61);
        var met = 0;
        for (var round = 0; round < 300; round++)
        {
            var draft = random.WithPins(random.Of(family, 7));
            var solution = draft.Solve(new() { Iterations = 100_000 });
            if (solution.Outcome != Outcome.ForcedPairsImpossible)
                continue;
            met++;
            Assert.Null(EveryMatching.Best(draft with { Forced = solution.Conflict }));
            Assert.All(solution.Conflict, pair => Assert.NotNull(EveryMatching.Best(draft with { Forced = [.. solution.Conflict.Where(p => p != pair)] })));
        }

        Assert.True(met > 10);
    }
}
