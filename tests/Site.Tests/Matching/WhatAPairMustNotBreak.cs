using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>Each rule for pairs, by its name; and only that rule.</summary>
public sealed class WhatAPairMustNotBreak
{
    private readonly ARound round = new();

    [Fact]
    public void Two_strangers_break_no_rule() => Assert.Empty(round.With("Ada").With("Ben").Broken(client: "Ada", coach: "Ben"));

    [Fact]
    public void Nobody_coaches_themselves() => Assert.Contains(nameof(NobodyCoachesThemselves), round.With("Ada").Broken("Ada", "Ada"));

    [Theory]
    [InlineData("Ada", "Ben")]
    [InlineData("Ben", "Ada")]
    public void Nobody_meets_somebody_they_exclude_whoever_asked_for_it(string client, string coach) =>
        Assert.Equal([nameof(NobodyMeetsSomebodyTheyExclude)], round.With("Ada", notWith: ["Ben"]).With("Ben").Broken(client, coach));

    [Theory]
    [InlineData("Acme Coaching GmbH", "ACME coaching")]
    [InlineData("Société Générale S.A.", "societe generale")]
    [InlineData("Ärzte & Partner", "Arzte - Partner")]
    public void Colleagues_do_not_coach_each_other_however_they_write_their_organisation(string one, string other) => Assert.Equal(
        [nameof(ColleaguesDoNotCoachEachOther)],
        round.With("Ada", profile: p => p with { Organisation = one }).With("Ben", profile: p => p with { Organisation = other }).Broken("Ada", "Ben"));

    [Theory]
    [InlineData("Freelance", "freelance")]
    [InlineData("Indépendante", "indépendante")]
    [InlineData("Acme", "Acme Learning")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void People_without_an_organisation_are_nobodys_colleagues(string? one, string? other) =>
        Assert.Empty(round.With("Ada", profile: p => p with { Organisation = one }).With("Ben", profile: p => p with { Organisation = other }).Broken("Ada", "Ben"));

    [Theory]
    [InlineData(Credential.Acc, true)]
    [InlineData(Credential.Pcc, false)]
    [InlineData(Credential.Mcc, false)]
    public void A_credential_that_is_a_must_is_held(Credential held, bool broken)
    {
        round.With("Ada", CoachWishes.None with { CredentialAtLeast = Credential.Pcc, CredentialIsMust = true }).With("Ben", profile: p => p with { Credential = held });

        Assert.Equal(broken ? [nameof(ACredentialThatIsAMustIsHeld)] : [], round.Broken("Ada", "Ben"));
        Assert.Empty(round.Broken("Ben", "Ada"));
    }

    [Fact]
    public void A_credential_that_is_only_wished_for_forbids_nobody() =>
        Assert.Empty(round.With("Ada", CoachWishes.None with { CredentialAtLeast = Credential.Mcc }).With("Ben").Broken("Ada", "Ben"));

    [Theory]
    [InlineData("Ada", "Ben")]
    [InlineData("Ben", "Ada")]
    public void Two_meet_once_in_a_round(string client, string coach) =>
        Assert.Contains(nameof(TwoMeetOnceInARound), round.With("Ada").With("Ben").WhereCoached("Ben", "Ada", inThisRound: true).Broken(client, coach));

    [Fact]
    public void Nobody_coaches_their_own_coach_not_even_over_two_rounds_where_old_pairs_are_welcome()
    {
        round.Facts = round.Facts with { OldPairsAllowed = true };
        round.With("Ada").With("Ben").WhereCoached(coach: "Ada", client: "Ben", stillOpen: true);

        Assert.Equal([nameof(NobodyCoachesTheirOwnCoach)], round.Broken(client: "Ada", coach: "Ben"));
        Assert.Equal([nameof(ARelationshipStillOpenIsNotMadeAgain)], round.Broken(client: "Ben", coach: "Ada"));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Old_pairs_meet_again_only_where_the_round_allows_it(bool allowed, bool broken)
    {
        round.Facts = round.Facts with { OldPairsAllowed = allowed };
        round.With("Ada").With("Ben").WhereCoached("Ada", "Ben");

        Assert.Equal(broken ? [nameof(OldPairsMeetAgainOnlyWhereTheRoundAllowsIt)] : [], round.Broken("Ben", "Ada"));
    }
}
