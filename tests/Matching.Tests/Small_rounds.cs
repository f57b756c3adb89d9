using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

public sealed class Small_rounds
{
    [Theory, InlineData(""), InlineData("a"), InlineData("ab")]
    public void Of_fewer_than_three_match_nobody_and_that_is_proved(string people)
    {
        var solution = Draft.Complete(people).Solve();

        Assert.Equal((0, 0, true), (solution.PeopleMatched, solution.PeopleBound, solution.Proven));
        Assert.Equal(people.Length, solution.LeftOut.Count);
    }

    [Fact]
    public void Of_three_take_the_better_of_the_two_circles()
    {
        var solution = Draft.Of("abc", "ab1", "bc1", "ca1", "ba2", "cb2", "ac2").Solve();

        Assert.Equal([new("a", "c", 2), new("b", "a", 2), new("c", "b", 2)], solution.Pairs);
    }

    [Fact]
    public void Of_three_turn_the_other_way_when_one_pair_is_forbidden()
    {
        var solution = Draft.Of("abc", "ab1", "bc1", "ca1", "ba2", "cb2", "ac2").Forbidding("ba").Solve();

        Assert.Equal((3, 3L), (solution.PeopleMatched, solution.Total));
    }

    [Fact]
    public void Of_three_leave_all_out_when_two_may_not_meet_at_all()
    {
        var solution = Draft.Complete("abc").Forbidding("ab", "ba").Solve();

        Assert.Equal((0, true), (solution.PeopleMatched, solution.Proven));
    }

    [Theory, InlineData("abcd", 4), InlineData("abcde", 5), InlineData("abcdef", 6)]
    public void Where_all_is_allowed_seat_everybody(string people, int matched)
    {
        var solution = Draft.Complete(people, score: 7).Solve();

        Assert.Equal((matched, matched * 7L, true), (solution.PeopleMatched, solution.Total, solution.Proven));
    }

    [Fact]
    public void Of_five_do_not_split_into_three_and_two()
    {
        var solution = Draft.Of("abcde", "ab1", "bc1", "ca1", "de9", "ed9").Solve();

        Assert.Equal((3, 3L), (solution.PeopleMatched, solution.Total));
        Assert.Equal(["d", "e"], solution.LeftOut.Select(l => l.Person));
    }

    [Fact]
    public void Prefer_one_more_person_to_any_score()
    {
        var solution = Draft.Of("abcd", "ab65535", "bc65535", "ca65535", "cd0", "da0").Solve();

        Assert.Equal((4, 131_070L), (solution.PeopleMatched, solution.Total));
    }

    [Fact]
    public void With_nothing_but_zeros_are_still_matched()
    {
        Assert.Equal(3, Draft.Complete("abc", score: 0).Solve().PeopleMatched);
    }

    [Fact]
    public void Say_so_when_forced_pairs_are_impossible_together()
    {
        var solution = Draft.Of("abcde", "ab1", "bc1", "ca1", "de9", "ed9", "ad1").Forcing("de").Solve();

        Assert.Equal(Outcome.ForcedPairsImpossible, solution.Outcome);
        Assert.Equal(Ending.Finished, solution.Ending);
        Assert.Empty(solution.Pairs);
        Assert.False(solution.Proven);
    }

    [Fact]
    public void Keep_a_forced_pair_that_costs_the_round_people()
    {
        var free = Draft.Of("abcde", "ab1", "bc1", "cd1", "de1", "ea1", "ca1");

        Assert.Equal(5, free.Solve().PeopleMatched);
        Assert.Equal(3, free.Forcing("ca").Solve().PeopleMatched);
    }

    [Fact]
    public void Treat_ids_as_they_are_written()
    {
        var draft = new InstanceDraft(["É", "E", "e"], [new("É", "E", 1), new("E", "e", 1), new("e", "É", 1)]);

        Assert.Equal(["E", "e", "É"], draft.Solve().Pairs.Select(p => p.Client));
    }

    [Fact]
    public void Of_four_are_one_circle_or_leave_one_out()
    {
        Assert.Equal(4, Draft.Of("abcd", "ab1", "bc1", "cd1", "da1", "ca9").Solve().PeopleMatched);
        Assert.Equal(["d"], Draft.Of("abcd", "ab1", "bc1", "ca9", "cd1", "dc1").Solve().LeftOut.Select(l => l.Person));
    }

    [Fact]
    public void With_an_island_of_two_leave_the_two_out()
    {
        var solution = Draft.Of("abcdxy", "ab1", "bc1", "cd1", "da1", "xy9", "yx9").Solve();

        Assert.Equal([new("x", LeftOutReason.OnlyTwoWayPair), new("y", LeftOutReason.OnlyTwoWayPair)], solution.LeftOut);
        Assert.True(solution.Proven);
    }

    [Fact]
    public void Where_all_want_the_same_star_give_the_star_to_one_and_everybody_a_coach()
    {
        var draft = Draft.Complete("abcdef", score: 10);
        var solution = (draft with { Allowed = [.. draft.Allowed.Select(p => p.Coach == "a" ? p with { Score = 1_000 } : p)] }).Solve();

        Assert.Equal((6, 1_050L, true), (solution.PeopleMatched, solution.Total, solution.Proven));
    }

    [Fact]
    public void Where_all_are_colleagues_match_nobody_and_say_why()
    {
        var solution = Draft.Of("abcd").Solve();

        Assert.Equal((0, true), (solution.PeopleMatched, solution.Proven));
        Assert.All(solution.LeftOut, left => Assert.Equal(LeftOutReason.NoAllowedCoach, left.Reason));
    }

    [Fact]
    public void In_groups_that_may_not_meet_are_matched_group_by_group()
    {
        var solution = Draft.Of("abcxyz", "ab1", "bc2", "ca3", "xy4", "yz5", "zx6").Solve();

        Assert.Equal((6, 21L, 2), (solution.PeopleMatched, solution.Total, solution.CirclesOfThree));
    }

    [Fact]
    public void Where_it_costs_nothing_make_few_circles_of_three()
    {
        Assert.Equal(0, Draft.Complete("abcdefghi", score: 3).Solve().CirclesOfThree);
    }
}
