using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>The table of scores, line by line.</summary>
public sealed class WhatAPairCounts
{
    private readonly ARound round = new();

    [Fact]
    public void The_choices_count_400_320_240_160_and_80()
    {
        round.With("Ada", asksFor: ["B", "C", "D", "E", "F"]);
        foreach (var name in new[] { "B", "C", "D", "E", "F", "G" }) round.With(name);

        Assert.Equal([400, 320, 240, 160, 80, 0], new[] { "B", "C", "D", "E", "F", "G" }.Select(coach => round.Score("Ada", coach).Request));
        Assert.Equal(0, round.Score("B", "Ada").Request);
    }

    [Theory]
    [InlineData("Europe/Berlin", 8, 22, 14 * 16)]
    [InlineData("Asia/Kolkata", 8, 22, 152)] // 8 to 22 in Kolkata is 3:30 to 17:30 in Berlin's winter
    [InlineData("Pacific/Auckland", 8, 22, 4 * 16)] // 8 to 22 in Auckland is 20 to 10 in Berlin's winter: two hours in the evening, two in the morning
    [InlineData("Europe/Berlin", 22, 24, 0)]
    public void An_hour_awake_in_common_counts_16(string zone, int from, int until, int points)
    {
        round.With("Ada").With("Ben", profile: p => p with { TimeZone = zone, WakingHours = new(from, until) });

        Assert.Equal(points, round.Score("Ada", "Ben").Hours);
    }

    [Fact]
    public void Hours_never_count_more_than_250()
    {
        round.With("Ada", profile: p => p with { WakingHours = new(0, 24) }).With("Ben", profile: p => p with { WakingHours = new(0, 24) });

        Assert.Equal(250, round.Score("Ada", "Ben").Hours);
    }

    [Fact]
    public void Specialities_count_the_part_of_the_wish_that_is_offered()
    {
        round.With("Ada", CoachWishes.None with { Specialities = ["leadership", "career", "team", "life"] })
            .With("Ben", profile: p => p with { Specialities = ["leadership", "life", "performance", "career"] });

        Assert.Equal(150, round.Score("Ada", "Ben").Specialities);
        Assert.Equal(0, round.Score("Ben", "Ada").Specialities);
    }

    [Theory]
    [InlineData(Credential.Acc, 0)]
    [InlineData(Credential.Pcc, 100)]
    [InlineData(Credential.Mcc, 100)]
    public void A_credential_wished_for_counts_100(Credential held, int points)
    {
        round.With("Ada", CoachWishes.None with { CredentialAtLeast = Credential.Pcc }).With("Ben", profile: p => p with { Credential = held });

        Assert.Equal(points, round.Score("Ada", "Ben").Credential);
    }

    [Theory]
    [InlineData("FR", false, "FR", 50)]
    [InlineData("FR", false, "IT", 0)]
    [InlineData(null, true, "IT", 50)]
    [InlineData(null, true, "DE", 0)]
    [InlineData(null, true, null, 0)]
    [InlineData(null, false, "IT", 0)]
    public void The_country_or_far_away_counts_50(string? wished, bool farAway, string? country, int points)
    {
        round.With("Ada", CoachWishes.None with { Country = wished, FarAway = farAway }).With("Ben", profile: p => p with { Country = country });

        Assert.Equal(points, round.Score("Ada", "Ben").Place);
    }

    [Fact]
    public void Everything_together_is_1000()
    {
        round.With("Ada", new(["team"], Credential.Mcc, true, "FR", false), asksFor: ["Ben"], profile: p => p with { WakingHours = new(0, 24) })
            .With("Ben", profile: p => p with { WakingHours = new(0, 24), Credential = Credential.Mcc, Country = "FR", Specialities = ["team"] });

        Assert.Equal(1000, round.Score("Ada", "Ben").Total);
    }
}
