using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;
using ReciproCoach.Site.Tests.Rounds;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Filters that depend on the reader and on the moment.</summary>
public sealed class WhoIsAwakeAndOpen(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task Hours_are_counted_from_a_members_profile_and_from_the_zone_a_stranger_names()
    {
        await portal.AddCoachAsync("Sheila Sydney", new() { ["en"] = ("Coach", "Down under, by clockwork.") }, zone: "Australia/Sydney");
        await portal.AddCoachAsync("Paula Paris", new() { ["en"] = ("Coach", "On the Seine, by clockwork.") }, zone: "Europe/Paris");
        await portal.IndexedAsync();
        using var stranger = portal.Visitor();
        using var early = await portal.SignedInAsync(language: "en", change: person => person with
        {
            TimeZone = "Australia/Sydney", Profile = new(["en"], Credential.Acc, null, null, 1, [], new Dictionary<string, ProfileText>(), Audience.Nobody),
        });

        Assert.Equal(["Paula Paris"], (await stranger.OpenAsync("/en/coaches?q=clockwork&sort=name&overlap=8&zone=Europe%2FRome")).Names());
        Assert.Equal(["Sheila Sydney"], (await early.OpenAsync("/en/coaches?q=clockwork&sort=name&overlap=8")).Names());
        Assert.Equal(["Paula Paris", "Sheila Sydney"], (await stranger.OpenAsync("/en/coaches?q=clockwork&sort=name&overlap=8")).Names());
        Assert.NotNull((await stranger.OpenAsync("/en/coaches")).Document.QuerySelector("select[name=zone]"));
        Assert.Null((await early.OpenAsync("/en/coaches")).Document.QuerySelector("select[name=zone]"));
    }

    [Fact]
    public async Task Who_joins_a_round_is_open_until_its_requests_close()
    {
        var anna = await portal.AddCoachAsync("Anna Offen", "de", "Ich höre zu.");
        var berta = await portal.AddCoachAsync("Berta Spät", "de", "Ich auch.");
        var round = await portal.AddRoundAsync(participants: [anna]);
        using var visitor = portal.Visitor();
        Assert.Equal(["Anna Offen"], (await visitor.OpenAsync("/de/coaches?round=open")).Names());

        await portal.JoinedAsync(round.Id, berta);
        Assert.Equal(["Anna Offen", "Berta Spät"], (await visitor.OpenAsync("/de/coaches?round=open")).Names());
        Assert.Equal("2", (await visitor.OpenAsync("/de/coaches")).CountOf("round", "open"));

        portal.Clock.Advance(TimeSpan.FromDays(25));
        Assert.Empty((await visitor.OpenAsync("/de/coaches?round=open")).Names());
    }

    [Fact]
    public async Task Members_answers_are_kept_nowhere_and_sorting_is_an_address()
    {
        using var member = await portal.SignedInAsync();

        var page = await member.OpenAsync("/de/coaches?sort=newest");

        Assert.True(page.Response.Headers.CacheControl!.NoStore);
        Assert.Equal("true", page.Document.QuerySelector(".sorted a[href='/de/coaches?sort=newest']")?.GetAttribute("aria-current") ?? "true");
    }
}
