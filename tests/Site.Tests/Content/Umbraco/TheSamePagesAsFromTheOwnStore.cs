using System.Net;
using System.Xml.Linq;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>Nobody can tell from what they are sent where the pages are kept: two portals with the same clock send the same bytes.</summary>
public sealed class TheSamePagesAsFromTheOwnStore(UmbracoPortal umbraco, SqlitePortal own) : IClassFixture<UmbracoPortal>, IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task Every_page_of_the_sitemap_with_its_blocks_head_and_menus()
    {
        using var here = umbraco.Visitor();
        using var there = own.Visitor();
        var map = await here.OpenAsync("/sitemap.xml");
        Assert.Equal((await there.OpenAsync("/sitemap.xml")).Source, map.Source);
        var addresses = XDocument.Parse(map.Source).Root!.Elements().Select(url => new Uri(url.Elements().First().Value).AbsolutePath).ToList();
        Assert.True(addresses.Count > 65);

        foreach (var address in addresses)
        {
            var page = await here.OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal((await there.OpenAsync(address)).Source, page.Source);
        }
    }

    [Theory]
    [InlineData("/api/v1/fr/pages")]
    [InlineData("/api/v1/de/pages/ethik")]
    [InlineData("/api/v1/en/pages/home")]
    [InlineData("/api/v1/it/navigation")]
    public async Task The_same_json(string address)
    {
        using var here = umbraco.Visitor();
        using var there = own.Visitor();

        var data = await here.OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, data.Status);
        Assert.Equal((await there.OpenAsync(address)).Source, data.Source);
    }

    [Fact]
    public async Task Nothing_is_to_be_mended()
    {
        await umbraco.LookAsync();

        Assert.Equal("Healthy", await umbraco.HealthAsync());
    }

    [Fact]
    public async Task Umbraco_is_asked_with_one_bare_code_whatever_the_reader_speaks_and_lists_are_sorted()
    {
        using var visitor = umbraco.Visitor();
        visitor.Http.DefaultRequestHeaders.Add("Accept-Language", "fr-CH, fr;q=0.9, *;q=0.1");
        await visitor.OpenAsync("/de/ethik");
        await visitor.OpenAsync("/de/gibt-es-nicht");

        var asked = umbraco.Umbraco.Requests.All.Where(request => request.Target.Contains("/content", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, request => Assert.Contains(request.AcceptLanguage, umbraco.Programme.Languages));
        Assert.All(asked.Where(request => request.Target.Contains("/content?", StringComparison.Ordinal)), request => Assert.Contains("sort=sortOrder%3Aasc", request.Target, StringComparison.Ordinal));
    }
}
