using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

/// <summary>What a solver's matchings are compared with has to be honest work, or the comparison would flatter.</summary>
public sealed class By_hand
{
    [Fact]
    public void The_best_pair_is_taken_first_and_never_given_back()
    {
        var draft = Draft.Of("abcd", "ab9", "bc1", "ca1", "ac8", "cb8", "bd8", "da8");

        Assert.Equal(["ab9", "bd8", "da8"], Written(new ByHand(draft).BestFirst()));
    }

    [Fact]
    public void A_chain_that_does_not_close_is_given_up_or_left_open_as_asked()
    {
        var draft = Draft.Of("abc", "ab9", "bc9");

        Assert.Empty(new ByHand(draft).BestFirst());
        Assert.Equal(["ab9", "bc9"], Written(new ByHand(draft, closed: false).BestFirst()));
    }

    [Fact]
    public void Coaches_keep_the_client_they_score_best()
    {
        var draft = Draft.Of("abcd", "ac9", "bc9", "ca2", "cb5", "bd1", "ad3", "da4", "db1");

        // c would score 5 with b and 2 with a as their own coach, so b stays; a, who coaches d by then, asks in vain.
        Assert.Equal(["bc9", "ca2", "db1"], Written(new ByHand(draft, closed: false).ByProposals()));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Whatever_way_is_taken_pairs_are_allowed_once_each_and_never_both_ways(string family)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new RandomDraft(seed);
            var draft = random.WithPins(random.Of(family, 12));
            var (closed, open) = (new ByHand(draft), new ByHand(draft, closed: false));
            foreach (var pairs in new[] { closed.BestFirst(), closed.ByLot(seed), closed.ByProposals(), open.BestFirst(), open.ByLot(seed), open.ByProposals() })
                AssertFits(draft, pairs);
            foreach (var pairs in new[] { closed.BestFirst(), closed.ByLot(seed), closed.ByProposals() })
                Assert.Equal(pairs.Select(pair => pair.Client).Order(StringComparer.Ordinal), pairs.Select(pair => pair.Coach).Order(StringComparer.Ordinal));
            Assert.Equal(closed.ByLot(seed), closed.ByLot(seed));
        }
    }

    [Fact]
    public void The_figures_count_points_the_weakest_pair_the_coachless_and_first_choices()
    {
        ScoredPair[] pairs = [new("a", "b", 5), new("b", "c", 2), new("c", "a", 7)];

        var figures = MatchingFigures.Of(pairs, 5, new HashSet<DirectedPair> { new("a", "b"), new("b", "a") });

        Assert.Equal(new MatchingFigures(14, 2, 2, 1), figures);
        Assert.Equal(new MatchingFigures(0, 0, 3, 0), MatchingFigures.Of([], 3, new HashSet<DirectedPair>()));
    }

    public static TheoryData<string> Families => [.. RandomDraft.Families];

    private static void AssertFits(InstanceDraft draft, IReadOnlyList<ScoredPair> pairs)
    {
        var allowed = draft.Allowed.ToHashSet();
        var forbidden = draft.Forbidden.ToHashSet();
        var made = pairs.Select(pair => new DirectedPair(pair.Client, pair.Coach)).ToHashSet();
        Assert.All(pairs, pair => Assert.Contains(pair, allowed));
        Assert.DoesNotContain(made, forbidden.Contains);
        Assert.DoesNotContain(made, pair => made.Contains(new(pair.Coach, pair.Client)));
        Assert.Equal(pairs.Count, pairs.Select(pair => pair.Client).Distinct().Count());
        Assert.Equal(pairs.Count, pairs.Select(pair => pair.Coach).Distinct().Count());
    }

    private static IEnumerable<string> Written(IEnumerable<ScoredPair> pairs) => pairs.Select(pair => $"{pair.Client}{pair.Coach}{pair.Score}");
}
