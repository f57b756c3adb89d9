using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Rules;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>Whatever stands in a draft, nothing invalid is published.</summary>
public sealed class WhatAMatchingMustNotBreak
{
    private readonly ARound round = new ARound().With("Ada").With("Ben").With("Cleo").With("Dan");

    [Fact]
    public void A_ring_of_everybody_breaks_no_rule() => Assert.Empty(Broken([], ("Ada", "Ben"), ("Ben", "Cleo"), ("Cleo", "Dan"), ("Dan", "Ada")));

    [Fact]
    public void Three_on_a_ring_and_one_told_why_break_no_rule() => Assert.Empty(Broken(["Dan"], ("Ada", "Ben"), ("Ben", "Cleo"), ("Cleo", "Ada")));

    [Fact]
    public void Two_who_coach_each_other_break_the_rule_of_the_programme() =>
        Assert.Equal([nameof(NobodyCoachesTheirOwnCoach)], Broken([], ("Ada", "Ben"), ("Ben", "Ada"), ("Cleo", "Dan"), ("Dan", "Cleo")));

    [Fact]
    public void Whoever_receives_must_give() =>
        Assert.Contains(nameof(EveryoneIsOnceClientAndOnceCoach), Broken([], ("Ada", "Ben"), ("Ben", "Cleo"), ("Cleo", "Dan"), ("Dan", "Ben")));

    [Fact]
    public void A_matching_of_nobody_is_none() => Assert.Equal([nameof(EveryoneIsOnceClientAndOnceCoach)], Broken(["Ada", "Ben", "Cleo", "Dan"]));

    [Fact]
    public void Nobody_is_forgotten() => Assert.Equal([nameof(EveryoneIsMatchedOrToldWhy)], Broken([], ("Ada", "Ben"), ("Ben", "Cleo"), ("Cleo", "Ada")));

    [Fact]
    public void Nobody_is_both_matched_and_left_out() =>
        Assert.Equal([nameof(EveryoneIsMatchedOrToldWhy)], Broken(["Ada"], ("Ada", "Ben"), ("Ben", "Cleo"), ("Cleo", "Dan"), ("Dan", "Ada")));

    [Fact]
    public void Every_pair_may_be_made()
    {
        round.With("Ada", notWith: ["Ben"]);

        Assert.Equal([nameof(EveryPairMayBeMade)], Broken([], ("Ada", "Ben"), ("Ben", "Cleo"), ("Cleo", "Dan"), ("Dan", "Ada")));
    }

    [Fact]
    public void A_broken_matching_is_refused_by_name()
    {
        var refused = Assert.Throws<InvalidMatchingException>(() => MatchingRules.Demand(Whole([], ("Ada", "Ben"), ("Ben", "Ada"), ("Cleo", "Dan"), ("Dan", "Cleo"))));

        Assert.Equal([nameof(NobodyCoachesTheirOwnCoach)], refused.Rules);
    }

    private IEnumerable<string> Broken(string[] leftOut, params (string Client, string Coach)[] pairs)
    {
        var whole = Whole(leftOut, pairs);
        return MatchingRules.All.Where(rule => rule.IsBrokenBy(whole)).Select(rule => rule.GetType().Name);
    }

    private WholeMatching Whole(string[] leftOut, params (string Client, string Coach)[] pairs)
    {
        var people = round.ToMatch();
        Guid Enrolment(string name) => people.Find(round[name])!.Participant.Enrolment;
        return new(people,
            [.. pairs.Select(pair => new DraftPair
            {
                ClientMember = round[pair.Client], CoachMember = round[pair.Coach], ClientEnrolment = Enrolment(pair.Client), CoachEnrolment = Enrolment(pair.Coach),
                ClientNumber = 1, RequestPoints = 0, HoursPoints = 0, SpecialitiesPoints = 0, CredentialPoints = 0, PlacePoints = 0, Pinned = false,
            })],
            [.. leftOut.Select(name => new DraftLeftOut { Member = round[name], Enrolment = Enrolment(name), Why = WhyLeftOut.LimitOfTheRound })]);
    }
}
