using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Checking;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Explaining;

public sealed class Pairs_are_explained
{
    [Fact]
    public void By_their_rank_for_the_client_and_for_the_coach()
    {
        var draft = Draft.Of("abc", "ab5", "bc5", "ca5", "ac9", "cb5");

        var explain = Explain(draft);

        Assert.Equal(new PairStanding(5, RankForClient: 2, CoachesPossible: 2, RankForCoach: 1, ClientsPossible: 2), explain.Standing("a"));
        Assert.Null(explain.Standing("x"));
    }

    [Fact]
    public void And_a_wish_by_its_price()
    {
        // c → b … is the dearer circle of three, by 4.
        var explain = Explain(Draft.Of("abc", "ab5", "bc5", "ca5", "ac3", "cb4", "ba4"));

        Assert.Equal(new WishPrice(WishVerdict.Priced, new(0, 0), new(4, 4)), explain.PriceOf("a", "c", SolveOptions.Default, TestContext.Current.CancellationToken));
        Assert.Equal(WishVerdict.Made, explain.PriceOf("a", "b", SolveOptions.Default, TestContext.Current.CancellationToken).Verdict);
    }

    [Fact]
    public void A_wish_may_cost_people_or_be_against_the_pins()
    {
        var draft = Draft.Of("abcde", "ab1", "bc1", "cd1", "de1", "ea1", "ca1", "ac1").Forcing("ab");
        var explain = Explain(draft);

        Assert.Equal(new WishPrice(WishVerdict.Priced, new(2, 2), null), explain.PriceOf("c", "a", SolveOptions.Default, TestContext.Current.CancellationToken));
        Assert.Equal(WishVerdict.AgainstForcedPairs, explain.PriceOf("a", "c", SolveOptions.Default, TestContext.Current.CancellationToken).Verdict);
        Assert.Equal(WishVerdict.NotAllowed, explain.PriceOf("e", "b", SolveOptions.Default, TestContext.Current.CancellationToken).Verdict);
    }

    [Theory, InlineData("dense"), InlineData("ties"), InlineData("sparse"), InlineData("mutual")]
    public void And_every_price_is_true_also_when_it_is_only_known_within_limits(string family)
    {
        var random = new RandomDraft(51);
        for (var round = 0; round < 30; round++)
        {
            var draft = random.Of(family, 6);
            var explain = Explain(draft);
            var best = EveryMatching.Best(draft)!.Value;
            foreach (var pair in draft.Allowed.Where((_, at) => at % 4 == 0))
            {
                var wished = EveryMatching.Best(draft with { Forced = [new(pair.Client, pair.Coach)] });
                foreach (var iterations in new[] { 1, 4, 100_000 })
                {
                    var price = explain.PriceOf(pair.Client, pair.Coach, new() { Iterations = iterations }, TestContext.Current.CancellationToken);
                    AssertTrue(best, wished, price, settled: iterations == 100_000);
                }
            }
        }
    }

    private static void AssertTrue((int People, long Total) best, (int People, long Total)? wished, WishPrice price, bool settled)
    {
        if (price.Verdict == WishVerdict.Made)
            return;
        if (price.Verdict == WishVerdict.AgainstForcedPairs)
        {
            Assert.Null(wished);
            return;
        }

        Assert.True(price.Exact || !settled);
        if (wished is not { } with)
        {
            Assert.False(settled);
            return;
        }

        Assert.InRange(best.People - with.People, price.Fewer!.AtLeast, price.Fewer.AtMost);
        if (price.Lower is { } lower)
            Assert.InRange(best.Total - with.Total, lower.AtLeast, lower.AtMost);
        else
            Assert.True(!settled || with.People < best.People);
    }

    private static PairExplainer Explain(InstanceDraft draft) => new(Instance.Create(draft), draft.Solve());
}
