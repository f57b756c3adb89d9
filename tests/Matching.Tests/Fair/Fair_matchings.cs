using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Checking;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Fair;

public sealed class Fair_matchings
{
    private const int RoundsPerSize = 24;

    public static TheoryData<string> Families => [.. RandomDraft.Families];

    [Theory, MemberData(nameof(Families))]
    public void With_a_floor_have_the_fewest_below_it_and_then_the_highest_total(string family) => Each(family, seed: 41, draft =>
    {
        var vectors = EveryVector.Of(draft);
        foreach (var floor in Floors(draft))
        {
            var solution = draft.Solve(new() { Iterations = 200_000, Fairness = Fairness.Floor(floor) });
            if (vectors.Count == 0)
            {
                Assert.Equal(Outcome.ForcedPairsImpossible, solution.Outcome);
                continue;
            }

            var best = vectors.Select(v => (Below: v.Count(s => s < floor), Total: v.Sum())).OrderBy(v => v.Below).ThenByDescending(v => v.Total).First();
            Assert.Equal(best, (solution.Pairs.Count(p => p.Score < floor), (int)solution.Total));
            Assert.True(solution.Proven);
            Assert.Equal(["people", "below", "total"], solution.Stages.Select(s => s.Name));
            Assert.Equal(new PriceOfFairness(vectors.Max(v => v.Sum()) - best.Total, vectors.Max(v => v.Sum()) - best.Total), solution.PriceOfFairness);
        }
    });

    [Theory, MemberData(nameof(Families))]
    public void Of_the_leximin_kind_raise_the_lowest_then_the_next_and_so_on(string family) => Each(family, seed: 42, draft =>
    {
        var vectors = EveryVector.Of(draft);
        var solution = draft.Solve(new() { Iterations = 200_000, Fairness = Fairness.Leximin });
        if (vectors.Count == 0)
            return;

        var best = vectors.Aggregate((one, other) => one.AsSpan().SequenceCompareTo(other) >= 0 ? one : other);
        Assert.Equal(best, solution.Pairs.Select(p => p.Score).Order());
        Assert.True(solution is { Proven: true, LevelsOpen: false });
        Assert.All(solution.Stages.Where(s => s.Floor is not null), s => Assert.Equal(best.Count(score => score < s.Floor), s.Found));
        Assert.Equal(solution.Stages.Select(s => s.Floor).Where(f => f is not null).Distinct().Order(), solution.Stages.Select(s => s.Floor).Where(f => f is not null));
    });

    [Theory, MemberData(nameof(Families))]
    public void Never_claim_more_than_is_true_when_stopped_early(string family) => Each(family, seed: 43, draft =>
    {
        var vectors = EveryVector.Of(draft);
        if (vectors.Count == 0)
            return;
        for (var iterations = 1; iterations < 40; iterations += 3)
        {
            foreach (var fairness in new[] { Fairness.Floor(Floors(draft).Last()), Fairness.Leximin })
                AssertHonest(vectors, draft.Solve(new() { Iterations = iterations, Fairness = fairness }));
        }
    });

    [Theory, InlineData("real", 60), InlineData("mutual", 40), InlineData("ties", 40)]
    public void Are_never_worse_for_the_worst_off_than_the_plain_one(string family, int people)
    {
        var draft = new RandomDraft(44).Of(family, people);
        var plain = Vector(draft.Solve());
        var leximin = draft.Solve(new() { Fairness = Fairness.Leximin });
        var floor = draft.Solve(new() { Fairness = Fairness.Floor(plain[plain.Length / 4]) });

        CertificateCheck.AssertAccepted(draft, leximin);
        CertificateCheck.AssertAccepted(draft, floor);
        Assert.Equal(plain.Length, leximin.PeopleMatched);
        Assert.True(Vector(leximin).AsSpan().SequenceCompareTo(plain) >= 0);
        Assert.True(Vector(leximin)[0] >= Vector(floor)[0]);
        Assert.True(floor.Pairs.Count(p => p.Score < plain[plain.Length / 4]) <= plain.Length / 4);
        Assert.All([leximin, floor], s => Assert.Equal(plain.Sum() - s.Total, s.PriceOfFairness!.AtLeast));
    }

    [Theory, MemberData(nameof(Families))]
    public void Carry_certificates_that_hold_stage_by_stage(string family) => Each(family, seed: 45, draft =>
    {
        foreach (var fairness in new[] { Fairness.Floor(Floors(draft).Last()), Fairness.Leximin })
        {
            foreach (var iterations in new[] { 2, 9, 100_000 })
                CertificateCheck.AssertAccepted(draft, draft.Solve(new() { Iterations = iterations, Fairness = fairness }));
        }
    });

    [Theory, InlineData("total"), InlineData("floor:0"), InlineData("floor:350"), InlineData("floor:65535"), InlineData("leximin")]
    public void Are_named_by_one_word(string name)
    {
        Assert.True(Fairness.TryParse(name, out var fairness));
        Assert.Equal(name, fairness.Name);
    }

    [Theory, InlineData(null), InlineData(""), InlineData("Total"), InlineData("floor:"), InlineData("floor:-1"), InlineData("floor:65536"), InlineData("floor:3 ")]
    public void But_not_by_any_other(string? name) => Assert.False(Fairness.TryParse(name, out _));

    private static void AssertHonest(IReadOnlyList<int[]> vectors, Solution solution)
    {
        Assert.True(solution.PeopleBound >= vectors[0].Length);
        var same = vectors.ToList();
        if (solution.PeopleMatched != vectors[0].Length)
            return;
        foreach (var stage in solution.Stages.Where(s => s.Name == "below"))
        {
            Assert.True(same.Min(v => v.Count(s => s < stage.Floor)) >= stage.Bound);
            same = [.. same.Where(v => v.Count(s => s < stage.Floor) == stage.Found)];
        }

        Assert.True(same.Max(v => v.Sum()) <= solution.Bound);
        var most = vectors.Max(v => v.Sum()) - solution.Total;
        Assert.True(solution.PriceOfFairness is null || (solution.PriceOfFairness.AtLeast <= most && most <= solution.PriceOfFairness.AtMost));
    }

    private static int[] Vector(Solution solution) => [.. solution.Pairs.Select(p => p.Score).Order()];

    private static IEnumerable<int> Floors(InstanceDraft draft) =>
        draft.Allowed.Select(p => p.Score).Distinct().Order().Index().Where(s => s.Index % 5 == 2).Select(s => s.Item).DefaultIfEmpty(1);

    private static void Each(string family, int seed, Action<InstanceDraft> check)
    {
        var random = new RandomDraft(seed);
        for (var people = 3; people <= 7; people++)
        {
            for (var round = 0; round < RoundsPerSize; round++)
            {
                var draft = random.Of(family, people);
                check(round % 2 == 0 ? draft : random.WithPins(draft));
            }
        }
    }
}
