using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Visitors;

/// <summary>What a stranger meets: the door, pages nobody has, health.</summary>
public sealed class FirstSteps(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task The_door_offers_the_browsers_language_first()
    {
        using var visitor = portal.Visitor();
        visitor.Http.DefaultRequestHeaders.Add("Accept-Language", "it-CH, de;q=0.5");

        var door = await visitor.OpenAsync("/");

        Assert.Equal("it", door.Language);
        Assert.Equal("Italiano", door.Document.QuerySelector(".tongues b")!.TextContent);
        Assert.Equal(5, door.Document.QuerySelectorAll(".tongues a").Length);
    }

    [Theory]
    [InlineData("/de/gibt-es-nicht", "de")]
    [InlineData("/fr/rien/du/tout", "fr")]
    public async Task A_page_nobody_has_is_a_calm_page_in_the_languages_own_words(string path, string language)
    {
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(language, page.Language);
        Assert.NotEqual("This page does not exist.", page.Heading);
        Assert.Matches("[0-9a-f]{12}", page.Text);
    }

    [Fact]
    public async Task The_problem_page_itself_is_no_page()
    {
        using var visitor = portal.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/problem/500")).Status);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_portal_says_that_it_is_well(string path)
    {
        using var visitor = portal.Visitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task Nothing_may_run_or_be_styled_but_our_own_files()
    {
        using var visitor = portal.Visitor();

        var policy = (await visitor.OpenAsync("/")).Response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
