using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.CoachDirectory.Tests.Finding;
using ReciproCoach.Coaching;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Tests;

/// <summary>What holds whichever engine stands behind the port. Tests leave the twenty-eight coaches as they found them.</summary>
public abstract class WhatEveryEngineFinds(AnEngine engine)
{
    [Fact]
    public async Task Everybody_is_found_as_the_relevance_table_says()
    {
        var broken = new List<string>();
        foreach (var line in Relevance.Table)
            if (line.Broken((await engine.FindAsync(line.Page, line.Words)).Names()) is { } wrong) broken.Add(wrong);

        Assert.True(broken.Count == 0, $"{broken.Count} of {Relevance.Table.Count}:\n{string.Join('\n', broken)}");
    }

    [Fact]
    public async Task Slips_of_the_finger_are_said_to_be_such()
    {
        Assert.False((await engine.FindAsync("fr", "transition")).OnlyAlike);
        Assert.True((await engine.FindAsync("fr", "transiton")).OnlyAlike);
    }

    [Fact]
    public async Task Without_words_everybody_comes_by_name_and_the_pages_hold_each_once()
    {
        var expected = TheCoaches.All.OrderBy(coach => DescribeCoach.OrderOf(coach.Profile.Name), StringComparer.Ordinal).Select(coach => coach.Profile.Name).ToList();

        var first = await engine.FindAsync(Ask.For("en", ""));
        var second = await engine.FindAsync(Ask.For("en", "") with { Page = 2 });
        var beyond = await engine.FindAsync(Ask.For("en", "") with { Page = 400 });

        Assert.Equal(expected, [.. first.Names(), .. second.Names()]);
        Assert.Equal((28, 2, 2), (first.Total, first.Pages, beyond.Page));
        Assert.Equal(second.Coaches, beyond.Coaches);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(CoachOrder.Name, "de")]
    [InlineData(CoachOrder.Newest, "")]
    [InlineData(CoachOrder.Relevance, "en coach team fuhrung")]
    [InlineData(CoachOrder.Newest, "coaching")]
    internal async Task Going_on_from_the_last_one_shows_everybody_once(CoachOrder? sort, string words)
    {
        var query = Ask.For("de", words) with { Sort = sort, Size = 3 };
        var whole = (await engine.FindAsync(query with { Size = 28 })).Coaches;
        var (all, found) = (new List<Guid>(), await engine.FindAsync(query));
        all.AddRange(found.Coaches);
        while (found.Last is { } last) all.AddRange((found = await engine.FindAsync(query with { After = last })).Coaches);

        Assert.Equal(whole, all);
    }

    [Fact]
    public async Task The_newest_come_first_when_that_is_asked()
    {
        var found = await engine.FindAsync(Ask.For("en", "") with { Sort = CoachOrder.Newest, Size = 28 });

        var since = found.Coaches.Select(id => TheCoaches.All.Single(coach => coach.Profile.Member == id).Profile.Since).ToList();
        Assert.Equal(since.OrderDescending(), since);
    }

    [Fact]
    public async Task Counts_are_exact_and_a_filters_own_choice_does_not_narrow_its_own()
    {
        var found = await engine.FindAsync(Ask.For("en", "", (Facet.Language, "de"), (Facet.Credential, "acc")));
        bool In(CoachFacts coach, string language) => coach.Profile.Languages.Contains(language);

        Assert.Equal(TheCoaches.All.Count(coach => In(coach, "de") && coach.Profile.Credential is Credential.Acc), found.Total);
        foreach (var credential in Enum.GetValues<Credential>())
            Assert.Equal(TheCoaches.All.Count(coach => In(coach, "de") && coach.Profile.Credential == credential), found.Counts[Facet.Credential].GetValueOrDefault(Vocabulary.ValueOf(credential)));
        foreach (var language in House.Languages.All)
            Assert.Equal(TheCoaches.All.Count(coach => In(coach, language.Code) && coach.Profile.Credential is Credential.Acc), found.Counts[Facet.Language].GetValueOrDefault(language.Code));
        foreach (var country in TheCoaches.All.Select(coach => coach.Profile.Country!).Distinct())
            Assert.Equal(TheCoaches.All.Count(coach => In(coach, "de") && coach.Profile is { Credential: Credential.Acc } profile && profile.Country == country), found.Counts[Facet.Country].GetValueOrDefault(country));
        Assert.Equal(TheCoaches.All.Count(coach => In(coach, "de")), found.Without[Facet.Credential]);
        Assert.Equal(TheCoaches.All.Count(coach => coach.Profile.Credential is Credential.Acc), found.Without[Facet.Language]);
    }

    [Theory]
    [InlineData("0-2", 0, 2)]
    [InlineData("3-5", 3, 5)]
    [InlineData("6-10", 6, 10)]
    [InlineData("11-", 11, 99)]
    public async Task Years_narrow_and_whoever_does_not_say_theirs_is_in_no_group(string value, int from, int until)
    {
        var found = await engine.FindAsync(Ask.For("en", "", (Facet.Years, value)));

        Assert.Equal(TheCoaches.All.Count(coach => coach.Profile.Years >= from && coach.Profile.Years <= until), found.Total);
        Assert.Equal(found.Total, found.Counts[Facet.Years][value]);
        Assert.Equal(27, found.Counts[Facet.Years].Values.Sum());
    }

    [Fact]
    public async Task Testimonials_narrow()
    {
        var found = await engine.FindAsync(Ask.For("en", "", (Facet.Testimonials, "yes")));

        Assert.Equal(["Kurt Stille", "Marta Vidal"], found.Names());
        Assert.Equal(2, found.Counts[Facet.Testimonials]["yes"]);
    }

    [Fact]
    public async Task A_round_is_open_until_its_requests_close()
    {
        var quell = TheCoaches.Named("Ulrich Quell");
        await engine.PutAsync(quell with { OpenUntil = House.Now.AddMinutes(1) }, TheCoaches.Named("Ana Gil") with { OpenUntil = House.Now.AddMinutes(-1) });

        var found = await engine.FindAsync(Ask.For("de", "", (Facet.Round, "open")));
        await engine.PutAsync(quell, TheCoaches.Named("Ana Gil"));

        Assert.Equal(["Ulrich Quell"], found.Names());
        Assert.Equal(1, found.Counts[Facet.Round]["open"]);
        Assert.Empty((await engine.FindAsync(Ask.For("de", "", (Facet.Round, "open")))).Names());
    }

    [Fact]
    public async Task Hours_in_common_are_those_of_two_clocks()
    {
        var (quell, gil) = (TheCoaches.Named("Ulrich Quell"), TheCoaches.Named("Ana Gil"));
        // In November, Paris wakes from 7 to 21 UTC, Brisbane from 22 to 12, and Ana Gil in London from 8 to 13: five hours each.
        await engine.PutAsync(quell with { Profile = quell.Profile with { TimeZone = "Australia/Brisbane" } }, gil with { Profile = gil.Profile with { TimeZone = "Europe/London", WakingHours = new(8, 13) } });
        var mine = new WakingDay("Europe/Paris", 8, 22);
        CoachQuery AtLeast(string hours) => Ask.For("de", "", (Facet.Language, "de"), (Facet.Hours, hours)) with { MyDay = mine };

        var (few, many) = (await engine.FindAsync(AtLeast("4")), await engine.FindAsync(AtLeast("6")));
        await engine.PutAsync(quell, gil);

        Assert.Superset(new HashSet<string> { "Ana Gil", "Ulrich Quell" }, few.Names().ToHashSet());
        Assert.DoesNotContain("Ulrich Quell", many.Names());
        Assert.DoesNotContain("Ana Gil", many.Names());
        Assert.Equal(many.Total, few.Counts[Facet.Hours]["6"]);
        Assert.Equal(few.Total, many.Counts[Facet.Hours]["4"]);
    }

    [Fact]
    public async Task A_change_is_found_at_once_and_who_is_erased_is_not()
    {
        var quell = TheCoaches.Named("Ulrich Quell");
        await engine.PutAsync(quell with { Profile = quell.Profile with { Texts = new Dictionary<string, ProfileText> { ["de"] = new("Am Meer", "Wattwanderungen.") } } });
        Assert.Equal(["Ulrich Quell"], (await engine.FindAsync("de", "Wattwanderung")).Names());
        Assert.Empty((await engine.FindAsync("de", "Spaziergang")).Names());

        await engine.RemoveAsync(quell.Profile.Member);
        Assert.Empty((await engine.FindAsync("de", "Wattwanderung")).Names());
        Assert.Equal(27, (await engine.FindAsync("de", "")).Total);

        await engine.PutAsync(quell);
        Assert.Equal(["Ulrich Quell"], (await engine.FindAsync("de", "Spaziergang")).Names());
    }
}
