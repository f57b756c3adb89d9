using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content;

/// <summary>The programme's pages as visitors meet them, in five languages, on either database.</summary>
public abstract class ProgrammePages(PortalApp portal)
{
    [Theory]
    [InlineData("en", "You coach one person. Another coaches you.")]
    [InlineData("fr", "Vous accompagnez une personne. Une autre vous accompagne.")]
    [InlineData("de", "Du coachst eine Person. Eine andere coacht dich.")]
    [InlineData("it", "Tu accompagni una persona. Un’altra accompagna te.")]
    [InlineData("es", null)]
    public async Task The_home_page_says_what_this_is(string language, string? sentences)
    {
        using var visitor = portal.Visitor();

        var home = await visitor.OpenAsync("/" + language);

        Assert.Equal((HttpStatusCode.OK, language), (home.Status, home.Language));
        if (sentences is not null) Assert.Equal(sentences, home.Heading);
        Assert.Equal(4, home.Document.QuerySelectorAll(".steps > li > svg").Length);
        Assert.Equal(["en", "fr", "de", "it", "es"], home.Document.QuerySelectorAll(".tongues a").Select(link => link.GetAttribute("hreflang")));
        Assert.Equal($"/{language}/rounds", home.Document.QuerySelector(".hero a.button")!.GetAttribute("href"));
        Assert.DoesNotContain("::", home.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_the_sitemap_opens_and_its_alternates_agree()
    {
        using var visitor = portal.Visitor();
        var map = XDocument.Parse((await visitor.OpenAsync("/sitemap.xml")).Source);
        var entries = map.Root!.Elements().ToDictionary(
            url => url.Elements().First().Value,
            url => url.Elements().Where(link => link.Name.LocalName == "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value));

        var pages = await portal.InsideAsync(services => services.GetRequiredService<IPages>().AllAsync(TestContext.Current.CancellationToken));
        Assert.Empty(pages.Select(page => "https://portal.test" + page.Path).Except(entries.Keys));
        foreach (var (address, alternates) in entries)
        {
            var page = await visitor.OpenAsync(new Uri(address).AbsolutePath);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(address, page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(alternates, page.Document.QuerySelectorAll("link[rel=alternate]").ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!));
            Assert.All(alternates.Values, other => Assert.Equal(alternates, entries[other]));
            Assert.Single(page.Document.QuerySelectorAll("h1"));
        }
    }

    [Fact]
    public async Task The_menus_lead_to_the_languages_own_pages()
    {
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync("/de/ethik");

        Assert.Contains("/de/so-funktionierts", page.Document.QuerySelectorAll(".nav-list a").Select(link => link.GetAttribute("href")));
        Assert.Contains("/de/impressum", page.Document.QuerySelectorAll(".foot a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/de/so-funktionierts", page.Document.QuerySelector(".kicker a")!.GetAttribute("href"));
        Assert.Contains("/fr/deontologie", page.Document.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/de/deontologie")]
    [InlineData("/fr/deontologie/plus")]
    [InlineData("/fr/Deontologie")]
    public async Task A_slug_of_another_language_or_shape_is_no_page(string path)
    {
        using var visitor = portal.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task Pages_are_read_and_never_posted_to()
    {
        using var visitor = portal.Visitor();

        Assert.True((await visitor.PostAsync("/fr/deontologie", [])).Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Robots_are_told_where_the_sitemap_is()
    {
        using var visitor = portal.Visitor();

        Assert.Contains("Sitemap: https://portal.test/sitemap.xml", (await visitor.OpenAsync("/robots.txt")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_of_the_portal_lies_where_a_slug_could_be()
    {
        var words = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.PathSegments is [var language, ..] && language.Parts is [RoutePatternParameterPart { Name: "language" }])
            .Select(endpoint => endpoint.RoutePattern.PathSegments.Skip(1).FirstOrDefault()?.Parts[0])
            .OfType<RoutePatternLiteralPart>().Select(part => part.Content).Distinct();

        Assert.All(words, word => Assert.Contains(word, ProductWords.All));
    }
}

/// <inheritdoc/>
public sealed class ProgrammePagesOnSqlite(SqlitePortal portal) : ProgrammePages(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class ProgrammePagesOnPostgres(PostgresPortal portal) : ProgrammePages(portal), IClassFixture<PostgresPortal>;
