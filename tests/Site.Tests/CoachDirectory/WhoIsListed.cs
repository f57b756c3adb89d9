using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Visibility is the coach's own: who is not there for everybody is not found, not counted and not hinted at.</summary>
public sealed class WhoIsListed(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Theory]
    [InlineData(Audience.Members)]
    [InlineData(Audience.Round)]
    [InlineData(Audience.Nobody)]
    public async Task A_profile_not_for_the_reader_is_neither_found_nor_counted(Audience audience)
    {
        await portal.AddCoachAsync($"Zora Hidden{audience}", "en", "A very peculiar xylophonist.", profile => profile with { Audience = audience, Country = "IS", Credential = Credential.Mcc });
        using var stranger = portal.Visitor();
        using var member = await portal.SignedInAsync(change: person => person with { Profile = null });

        foreach (var (visitor, sees) in new[] { (stranger, false), (member, audience is Audience.Members) })
        {
            Assert.Equal(sees, (await visitor.LookForAsync("en", $"Hidden{audience}")).Names().Count == 1);
            Assert.Equal(sees, (await visitor.LookForAsync("en", $"xylophonist Hidden{audience}")).Names().Count == 1);
        }
        Assert.Null((await stranger.OpenAsync("/en/coaches")).CountOf("credential", "mcc"));
        Assert.Null((await stranger.OpenAsync("/en/coaches")).Document.QuerySelector("option[value=IS]"));
        Assert.DoesNotContain("zora", await stranger.Http.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unfinished_profile_is_not_listed()
    {
        await portal.AddCoachAsync("Uma Unfinished", "en", "", profile => profile with { Texts = new Dictionary<string, ProfileText>() });
        using var visitor = portal.Visitor();

        Assert.Empty((await visitor.LookForAsync("en", "Unfinished")).Names());
    }

    [Fact]
    public async Task Who_steps_back_is_gone_with_the_next_request_and_who_returns_is_back()
    {
        await portal.IndexedAsync();
        var email = People.NewAddress();
        using var coach = await portal.SignedInAsync(email, change: person => person with { Name = "Petra Wechsel" });
        using var visitor = portal.Visitor();
        Assert.Equal(["Petra Wechsel"], (await visitor.LookForAsync("de", "Wechsel")).Names());

        await coach.SubmitAsync(await coach.OpenAsync("/de/profile"), ("Audience", "Members"));
        Assert.Empty((await visitor.LookForAsync("de", "Wechsel")).Names());

        await coach.SubmitAsync(await coach.OpenAsync("/de/profile"), ("Audience", "Public"), ("Texts[de].Bio", "Neuerdings Bergsteigerin."));
        Assert.Equal(["Petra Wechsel"], (await visitor.LookForAsync("de", "Bergsteigerin")).Names());
    }

    [Fact]
    public async Task A_public_coach_stands_in_the_sitemap_in_the_languages_they_write_in()
    {
        await portal.AddCoachAsync("Sofia Mappa", new() { ["it"] = ("Calma", "Ascolto."), ["es"] = ("Calma", "Escucho.") }, handle: "mappamapp2");
        using var visitor = portal.Visitor();

        var map = await visitor.Http.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("https://portal.test/it/coaches/mappamapp2-sofia-mappa", map, StringComparison.Ordinal);
        Assert.Contains("https://portal.test/es/coaches/mappamapp2-sofia-mappa", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/de/coaches/mappamapp2", map, StringComparison.Ordinal);
    }
}
