using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Replacing;

public sealed class Somebody_leaves_or_joins
{
    /// <summary>A circle a → b → … → g → a with few other ways; x stands beside it.</summary>
    private static readonly InstanceDraft Sparse =
        Draft.Of("abcdefgx", "ab1", "bc1", "cd1", "de1", "ef1", "fg1", "ga1", "bg1", "fd1", "bx1", "xd1");

    [Fact]
    public void Client_and_coach_of_the_leaver_become_a_pair_where_they_may()
    {
        var replacement = Repair(Draft.Complete("abcde"), "abcde", d => d with { Leavers = ["c"] });

        Assert.Equal([new("b", "d", 1)], replacement.New);
        Assert.Equal(["a", "d", "e"], replacement.Kept.Select(p => p.Client));
        Assert.Equal([new("b", "c"), new("c", "d")], replacement.Ended);
        Assert.Equal((ReplacementOutcome.Repaired, true, 0), (replacement.Outcome, replacement.Proven, replacement.Waiting.Count));
    }

    [Fact]
    public void A_stand_in_takes_the_place_of_the_leaver_when_asked_to()
    {
        var replacement = Repair(Draft.Complete("abcx"), "abc", d => d with { Leavers = ["c"], Joiners = ["x"] });

        Assert.Equal([new("b", "x", 1), new("x", "a", 1)], replacement.New);
    }

    [Fact]
    public void Who_joins_late_comes_between_two_others()
    {
        var replacement = Repair(Draft.Of("abcx", "ab1", "bc1", "ca1", "bx1", "xc1"), "abc", d => d with { Joiners = ["x"] });

        Assert.Equal(["b", "x"], replacement.New.Select(p => p.Client));
        Assert.Equal(4, replacement.Pairs.Count);
    }

    [Fact]
    public void Nobody_comes_to_coach_their_own_coach_by_it()
    {
        // Without c, the pair left in the circle would be b → a, and a → b is running.
        var replacement = Repair(Draft.Complete("abcdef"), "abc", d => d with { Running = [.. Circle("abc"), .. Circle("def")], Leavers = ["c"] });

        Assert.Equal((2, 5), (replacement.New.Count, replacement.Pairs.Count));
    }

    [Fact]
    public void A_whole_circle_that_leaves_needs_no_repair()
    {
        var replacement = Repair(Draft.Complete("abcdef"), "abc",
            d => d with { Running = [.. Circle("abc"), .. Circle("def")], Leavers = ["a", "b", "c"], MostNewPairs = 0 });

        Assert.Equal((ReplacementOutcome.Repaired, 0, 3), (replacement.Outcome, replacement.New.Count, replacement.Kept.Count));
    }

    [Fact]
    public void No_repair_within_the_limit_is_an_answer_and_says_what_would_help()
    {
        // b → g and f → d would do, and so would a stand-in x; each takes two new pairs.
        var replacement = Repair(Sparse, "abcdefg", d => d with { Leavers = ["c"], MostNewPairs = 1, Relaxable = [new("b", "d", 5), new("b", "a", 5)] });

        Assert.Equal((ReplacementOutcome.NotWithinLimit, 2), (replacement.Outcome, replacement.SmallestLimit));
        Assert.Equal(["a", "d", "e", "f", "g"], replacement.Kept.Select(p => p.Client));
        Assert.Equal(
            [new("b", true, false, LeftOutReason.LimitOfChanges), new("d", false, true, LeftOutReason.LimitOfChanges)],
            replacement.Waiting);
        Assert.Equal([new(RemedyKind.Allow, "b", "d", 1, true)], replacement.Remedies);
        Assert.True(replacement is { Proven: true, RemediesComplete: true });
    }

    [Fact]
    public void Unlocking_one_pair_or_a_stand_in_may_be_what_helps()
    {
        var replacement = Repair(Sparse, "abcdefg", d => d with { Leavers = ["c"], Locked = Circle("abcdefg")[3..], MostNewPairs = 2 });

        Assert.Equal(ReplacementOutcome.LockedPairsImpossible, replacement.Outcome);
        Assert.Equal([new(RemedyKind.Unlock, "f", "g", 2, true), new(RemedyKind.StandIn, "x", null, 2, true)], replacement.Remedies);
    }

    [Fact]
    public void Who_stays_comes_before_who_joins_when_changes_are_few()
    {
        var replacement = Repair(Draft.Complete("abcdex"), "abcde", d => d with { Leavers = ["c"], Joiners = ["x"], MostNewPairs = 1 });

        Assert.Equal([new("b", "d", 1)], replacement.New);
        Assert.Equal([new("x", true, true, LeftOutReason.LimitOfChanges)], replacement.Waiting);
        Assert.Equal([], replacement.Remedies);
    }

    [Fact]
    public void Locks_that_leave_no_matching_are_named_by_what_would_help()
    {
        // c loses its only coach and can coach b no longer; nobody else may coach b, who must go on as the coach of a.
        var replacement = Repair(Draft.Of("abcd", "ab1", "bc1", "cd1", "da1", "bd1", "ba9"), "abcd",
            d => d with { Leavers = ["d"], Locked = [new("a", "b")] });

        Assert.Equal(ReplacementOutcome.LockedPairsImpossible, replacement.Outcome);
        Assert.All(replacement.Waiting, w => Assert.Equal(LeftOutReason.LockedPairs, w.Reason));
    }

    [Fact]
    public void Cancelled_before_it_began_it_settles_what_a_short_look_can_and_claims_nothing_else()
    {
        var draft = new ReplacementDraft(Instance.Create(Draft.Complete("abcdef")), Circle("abcdef")) { Leavers = ["c"] };

        var replacement = new ReplacementSolver().Repair(draft, SolveOptions.Default, cancellation: new CancellationToken(canceled: true));

        Assert.Equal((ReplacementOutcome.Undecided, Ending.Cancelled, false), (replacement.Outcome, replacement.Ending, replacement.Proven));
        Assert.Equal(4, replacement.Kept.Count);
    }

    [Fact]
    public void Where_it_costs_nothing_circles_of_three_are_avoided()
    {
        // Without x either a circle of three stays with one of four beside it, or all seven make one.
        var replacement = Repair(Draft.Complete("abcdefgx"), "abc",
            d => d with { Running = [.. Circle("abc"), .. Circle("defg")], Joiners = ["x"] });

        Assert.Equal((2, 0), (replacement.New.Count, replacement.CirclesOfThree));
    }

    private static Replacement Repair(InstanceDraft instance, string circle, Func<ReplacementDraft, ReplacementDraft> happens)
    {
        var draft = happens(new(Instance.Create(instance), Circle(circle)));
        var replacement = new ReplacementSolver().Repair(draft, SolveOptions.Default, cancellation: TestContext.Current.CancellationToken);
        ReplacementCheck.AssertHolds(instance, draft, replacement);
        return replacement;
    }

    private static DirectedPair[] Circle(string people) =>
        [.. people.Select((person, at) => new DirectedPair($"{person}", $"{people[(at + 1) % people.Length]}"))];
}
