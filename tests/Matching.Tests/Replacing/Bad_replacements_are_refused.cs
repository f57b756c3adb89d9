using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Replacing;

public sealed class Bad_replacements_are_refused
{
    private static readonly ReplacementDraft Good = new(
        Instance.Create(Draft.Complete("abcdexy").Without("ea")), Pairs("ab", "bc", "cd", "da"));

    [Fact]
    public void A_good_one_is_not() => Assert.Empty((Good with
    {
        Leavers = ["a"], Joiners = ["x"], Locked = Pairs("bc"), MostNewPairs = 0, Relaxable = [new("e", "a", 7)],
    }).Refusals());

    [Fact]
    public void Somebody_unknown_who_leaves_or_joins_or_one_named_twice() => AssertRefused(
        Good with { Leavers = ["z", "a", "a"], Joiners = ["q", "x", "x"] },
        new(RefusalReason.UnknownId, DraftList.Leavers, 0, "z", null),
        new(RefusalReason.DuplicateId, DraftList.Leavers, 2, "a", null),
        new(RefusalReason.UnknownId, DraftList.Joiners, 0, "q", null),
        new(RefusalReason.DuplicateId, DraftList.Joiners, 2, "x", null));

    [Fact]
    public void A_leaver_who_is_not_in_and_a_joiner_who_is() => AssertRefused(
        Good with { Leavers = ["x"], Joiners = ["a"] },
        new(RefusalReason.NotInTheMatching, DraftList.Leavers, 0, "x", null),
        new(RefusalReason.AlreadyInTheMatching, DraftList.Joiners, 0, "a", null));

    [Fact]
    public void A_matching_with_two_coaches_or_two_clients() => AssertRefused(
        Good with { Running = Pairs("ab", "ac", "bc", "ca") },
        new(RefusalReason.TwoCoachesRunning, DraftList.Running, 0, "a", "b"),
        new(RefusalReason.TwoCoachesRunning, DraftList.Running, 1, "a", "c"),
        new(RefusalReason.TwoClientsRunning, DraftList.Running, 1, "a", "c"),
        new(RefusalReason.RunningBothWays, DraftList.Running, 1, "a", "c"),
        new(RefusalReason.TwoClientsRunning, DraftList.Running, 2, "b", "c"),
        new(RefusalReason.RunningBothWays, DraftList.Running, 3, "c", "a"));

    [Fact]
    public void A_matching_in_which_somebody_is_on_one_side_only() => AssertRefused(
        Good with { Running = Pairs("ab", "bc") },
        new(RefusalReason.OnlyOnOneSide, DraftList.Running, 0, "a", null),
        new(RefusalReason.OnlyOnOneSide, DraftList.Running, 1, null, "c"));

    [Fact]
    public void A_matching_of_unknown_people_of_oneself_or_of_pairs_that_are_not_allowed() => AssertRefused(
        Good with { Running = Pairs("ea", "ad", "de", "xx", "zx") },
        new(RefusalReason.RunningNotAllowed, DraftList.Running, 0, "e", "a"),
        new(RefusalReason.SelfPair, DraftList.Running, 3, "x", "x"),
        new(RefusalReason.TwoClientsRunning, DraftList.Running, 3, "x", "x"),
        new(RefusalReason.UnknownId, DraftList.Running, 4, "z", null),
        new(RefusalReason.TwoClientsRunning, DraftList.Running, 4, "z", "x"),
        new(RefusalReason.OnlyOnOneSide, DraftList.Running, 4, "z", null));

    [Fact]
    public void But_not_a_pair_that_ends_anyway() =>
        Assert.Empty((Good with { Running = Pairs("ea", "ad", "de"), Leavers = ["e"] }).Refusals());

    [Fact]
    public void A_lock_on_what_is_not_running_or_on_somebody_who_leaves() => AssertRefused(
        Good with { Leavers = ["a"], Locked = Pairs("bd", "ab", "bc", "bc") },
        new(RefusalReason.LockedNotRunning, DraftList.Locked, 0, "b", "d"),
        new(RefusalReason.LockedButLeaves, DraftList.Locked, 1, "a", "b"),
        new(RefusalReason.DuplicatePair, DraftList.Locked, 3, "b", "c"));

    [Fact]
    public void A_limit_below_nothing_and_pairs_to_relax_that_make_no_sense() => AssertRefused(
        Good with { MostNewPairs = -1, Relaxable = [new("e", "z", 1), new("e", "a", -3)] },
        new(RefusalReason.NegativeLimit, DraftList.Running, 0, null, null),
        new(RefusalReason.UnknownId, DraftList.Relaxable, 0, null, "z"),
        new(RefusalReason.ScoreOutOfRange, DraftList.Relaxable, 1, "e", "a"));

    [Fact]
    public void And_the_solver_says_all_of_it_at_once()
    {
        var bad = Good with { Leavers = ["z"], Joiners = ["a"], Locked = Pairs("bd"), MostNewPairs = -1 };

        var refused = Assert.Throws<ReplacementRefusedException>(() =>
            new ReplacementSolver().Repair(bad, SolveOptions.Default, cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(bad.Refusals(), refused.Refusals);
        Assert.Equal(4, refused.Refusals.Count);
        Assert.Contains("Running[0] NegativeLimit: as a whole", refused.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(ReplacementDraft draft, params Refusal[] expected) => Assert.Equal(expected, draft.Refusals());

    private static DirectedPair[] Pairs(params string[] pairs) => [.. pairs.Select(p => new DirectedPair(p[..1], p[1..]))];
}
