using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

public sealed class Bad_input_is_refused
{
    private static readonly InstanceDraft Good = Draft.Complete("abcd");

    [Fact]
    public void A_good_draft_is_not() => Assert.Empty(RefusalsOf(Good.Forcing("ab", "bc").Forbidding("da")));

    [Fact]
    public void A_blank_id() => AssertRefused(Good with { People = [.. Good.People, " "] },
        new Refusal(RefusalReason.BlankId, DraftList.People, 4, " ", null));

    [Fact]
    public void An_id_listed_twice() => AssertRefused(Good with { People = [.. Good.People, "b"] },
        new Refusal(RefusalReason.DuplicateId, DraftList.People, 4, "b", null));

    [Fact]
    public void A_pair_listed_twice_even_with_another_score() => AssertRefused(Draft.Of("abc", "ab1", "bc1", "ab2"),
        new Refusal(RefusalReason.DuplicatePair, DraftList.Allowed, 2, "a", "b"));

    [Fact]
    public void Somebody_coaching_themselves() => AssertRefused(Draft.Of("abc", "ab1", "bb1"),
        new Refusal(RefusalReason.SelfPair, DraftList.Allowed, 1, "b", "b"));

    [Theory, InlineData(-1), InlineData(65_536), InlineData(int.MinValue), InlineData(int.MaxValue)]
    public void A_score_out_of_range(int score) => AssertRefused(Draft.Of("abc") with { Allowed = [new("a", "b", score)] },
        new Refusal(RefusalReason.ScoreOutOfRange, DraftList.Allowed, 0, "a", "b"));

    [Theory, InlineData(0), InlineData(65_535)]
    public void But_not_the_ends_of_the_range(int score) =>
        Assert.Empty(RefusalsOf(Draft.Of("abc") with { Allowed = [new("a", "b", score)] }));

    [Fact]
    public void Unknown_people_each_at_their_own_end() => AssertRefused(Draft.Of("abc", "xb1", "ay1", "zz1"),
        new Refusal(RefusalReason.UnknownId, DraftList.Allowed, 0, "x", null),
        new Refusal(RefusalReason.UnknownId, DraftList.Allowed, 1, null, "y"),
        new Refusal(RefusalReason.SelfPair, DraftList.Allowed, 2, "z", "z"),
        new Refusal(RefusalReason.UnknownId, DraftList.Allowed, 2, "z", "z"));

    [Fact]
    public void An_id_in_another_case_is_somebody_else() => AssertRefused(Draft.Of("abc", "Ab1"),
        new Refusal(RefusalReason.UnknownId, DraftList.Allowed, 0, "A", null));

    [Fact]
    public void Two_coaches_forced_on_one_client() => AssertRefused(Good.Forcing("ab", "cd", "ac"),
        new Refusal(RefusalReason.TwoCoachesForced, DraftList.Forced, 0, "a", "b"),
        new Refusal(RefusalReason.TwoCoachesForced, DraftList.Forced, 2, "a", "c"));

    [Fact]
    public void Two_clients_forced_on_one_coach() => AssertRefused(Good.Forcing("ab", "cb"),
        new Refusal(RefusalReason.TwoClientsForced, DraftList.Forced, 0, "a", "b"),
        new Refusal(RefusalReason.TwoClientsForced, DraftList.Forced, 1, "c", "b"));

    [Fact]
    public void Two_forced_to_coach_each_other() => AssertRefused(Good.Forcing("ab", "ba"),
        new Refusal(RefusalReason.ForcedBothWays, DraftList.Forced, 0, "a", "b"),
        new Refusal(RefusalReason.ForcedBothWays, DraftList.Forced, 1, "b", "a"));

    [Fact]
    public void A_forced_pair_listed_twice_is_only_that() => AssertRefused(Good.Forcing("ab", "ab"),
        new Refusal(RefusalReason.DuplicatePair, DraftList.Forced, 1, "a", "b"));

    [Fact]
    public void A_forced_pair_that_is_forbidden() => AssertRefused(Good.Forcing("ab").Forbidding("ab"),
        new Refusal(RefusalReason.ForcedAndForbidden, DraftList.Forced, 0, "a", "b"));

    [Fact]
    public void A_forced_pair_that_is_not_allowed() => AssertRefused(Good.Without("ab").Forcing("ab"),
        new Refusal(RefusalReason.ForcedNotAllowed, DraftList.Forced, 0, "a", "b"));

    [Fact]
    public void Forbidding_is_examined_too() => AssertRefused(Good.Forbidding("ab", "ab", "cc", "ax"),
        new Refusal(RefusalReason.DuplicatePair, DraftList.Forbidden, 1, "a", "b"),
        new Refusal(RefusalReason.SelfPair, DraftList.Forbidden, 2, "c", "c"),
        new Refusal(RefusalReason.UnknownId, DraftList.Forbidden, 3, null, "x"));

    [Fact]
    public void And_every_culprit_is_named_in_the_exception()
    {
        var draft = Draft.Of("aab", "ab70000", "bb1").Forcing("bx");

        var exception = Assert.Throws<InstanceRefusedException>(() => Instance.Create(draft));

        Assert.Equal(RefusalsOf(draft), exception.Refusals);
        Assert.Equal(
            "The instance was refused: People[1] DuplicateId: “a”; Allowed[0] ScoreOutOfRange: a → b; "
            + "Allowed[1] SelfPair: b → b; Forced[0] UnknownId: “x”; Forced[0] ForcedNotAllowed: b → x",
            exception.Message);
    }

    [Theory, InlineData(0), InlineData(-5)]
    public void A_budget_without_a_single_iteration(int iterations) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SolveOptions { Iterations = iterations });

    private static void AssertRefused(InstanceDraft draft, params Refusal[] expected) => Assert.Equal(expected, RefusalsOf(draft));

    private static IReadOnlyList<Refusal> RefusalsOf(InstanceDraft draft)
    {
        var good = Instance.TryCreate(draft, out var instance, out var refusals);
        Assert.Equal(good, instance is not null);
        return refusals;
    }
}
