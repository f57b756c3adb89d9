using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ReciproCoach.Site.Tests.Portal;
using ReciproCoach.Site.Tests.Rounds;
using ReciproCoach.Site.Tests.Visitors;

namespace ReciproCoach.Site.Tests.Reading;

/// <summary>The heads of public pages, as machines read them.</summary>
public sealed class WhatSearchEnginesAreTold(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task The_home_page_says_whose_it_is()
    {
        using var visitor = portal.Visitor();
        var home = await visitor.OpenAsync("/de");

        Assert.Equal(["Organization", "WebSite"], Data(home).Select(thing => (string)thing["@type"]!));
        Assert.Equal("de", (string?)Data(home)[1]["inLanguage"]);
        Assert.Equal("https://portal.test/de", Property(home, "og:url"));
        Assert.Equal("de_DE", Property(home, "og:locale"));
        Assert.Equal(["en_GB", "fr_FR", "it_IT", "es_ES"], home.Document.QuerySelectorAll("meta[property='og:locale:alternate']").Select(meta => meta.GetAttribute("content")));
        Assert.Equal("ReciproCoach", Property(home, "og:site_name"));
    }

    [Fact]
    public async Task The_picture_beside_a_link_is_really_there()
    {
        using var visitor = portal.Visitor();
        var image = Property(await visitor.OpenAsync("/fr/deontologie"), "og:image")!;

        using var answer = await visitor.Http.GetAsync(new Uri(image), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_page_of_questions_gives_each_with_its_answer()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.OpenAsync("/en/questions");

        var asked = page.Document.QuerySelectorAll("h3").Select(heading => heading.TextContent.Trim()).Where(heading => heading.EndsWith('?'));
        var faq = Assert.Single(Data(page), thing => (string?)thing["@type"] == "FAQPage");
        Assert.Equal(asked, faq["mainEntity"]!.AsArray().Select(one => (string)one!["name"]!));
        Assert.All(faq["mainEntity"]!.AsArray(), one => Assert.NotEmpty((string)one!["acceptedAnswer"]!["text"]!));
        Assert.DoesNotContain("page:", faq.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_knows_its_way_from_the_first()
    {
        using var visitor = portal.Visitor();
        var steps = Assert.Single(Data(await visitor.OpenAsync("/fr/deontologie")), thing => (string?)thing["@type"] == "BreadcrumbList")["itemListElement"]!.AsArray();

        Assert.Equal(["https://portal.test/fr", "https://portal.test/fr/comment-ca-marche", "https://portal.test/fr/deontologie"], steps.Select(step => (string)step!["item"]!));
    }

    [Fact]
    public async Task A_round_is_an_event_with_its_price_and_places()
    {
        var round = await portal.AddRoundAsync(fee: 4550);
        using var visitor = portal.Visitor();

        var told = Assert.Single(Data(await visitor.OpenAsync($"/de/rounds/{round.Handle}")), thing => (string?)thing["@type"] == "EducationEvent");

        Assert.Equal(("45.50", "EUR"), ((string)told["offers"]!["price"]!, (string)told["offers"]!["priceCurrency"]!));
        Assert.Equal((12, 12), ((int)told["maximumAttendeeCapacity"]!, (int)told["remainingAttendeeCapacity"]!));
        Assert.Equal($"https://portal.test/de/rounds/{round.Handle}", (string?)told["url"]);
    }

    [Fact]
    public async Task A_round_is_listed_and_found_only_in_the_language_it_is_written_in()
    {
        var round = await portal.AddRoundAsync();
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync($"/it/rounds/{round.Handle}");
        var list = await visitor.OpenAsync("/it/rounds");

        Assert.Equal($"/de/rounds/{round.Handle}", page.Path);
        Assert.Equal(["de", "x-default"], page.Document.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("hreflang")));
        Assert.Contains($"/de/rounds/{round.Handle}", list.Document.QuerySelectorAll(".ledger a[hreflang=de]").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_draft_title_cannot_end_the_element_it_stands_in()
    {
        await portal.WriteAsync("mcc", "en", title: "</script><script>alert(1)</script>");
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync("/en/mcc");

        Assert.DoesNotContain(page.Document.Scripts, script => script.GetAttribute("type") != "application/ld+json");
        Assert.Equal("</script><script>alert(1)</script>", (string?)Data(page)[0]["itemListElement"]!.AsArray()[^1]!["name"]);
    }

    internal static IReadOnlyList<JsonNode> Data(Page page) =>
        [.. page.Document.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonNode.Parse(script.TextContent)!)];

    private static string? Property(Page page, string name) => page.Document.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}

/// <summary>A page that is missing in a language is read in its fallback's, and nobody is deceived.</summary>
public sealed class APageThatIsMissing(PortuguesePortal portal) : IClassFixture<PortuguesePortal>
{
    private const string Missing = "/pt/preguntas-frecuentes";

    [Fact]
    public async Task Says_so_above_the_text_and_marks_the_texts_language()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.OpenAsync(Missing);

        Assert.Equal((HttpStatusCode.OK, "pt"), (page.Status, page.Language));
        Assert.Equal("es", page.Document.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("es", page.Document.QuerySelector(".leaves")!.GetAttribute("lang"));
        Assert.Contains("espanhol", page.Document.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await visitor.OpenAsync("/es/preguntas-frecuentes")).Document.QuerySelector(".notice"));
    }

    [Fact]
    public async Task Is_kept_from_search_engines()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.OpenAsync(Missing);
        var map = (await visitor.OpenAsync("/sitemap.xml")).Source;

        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Empty(page.Document.QuerySelectorAll("link[rel=canonical], link[rel=alternate], script"));
        Assert.Contains("https://portal.test/es/preguntas-frecuentes", map, StringComparison.Ordinal);
        Assert.DoesNotContain(Missing, map, StringComparison.Ordinal);
        Assert.Null((await visitor.OpenAsync("/es/preguntas-frecuentes")).Document.QuerySelector("link[hreflang=pt]"));
    }

    [Fact]
    public async Task Says_so_to_programs_too()
    {
        var page = await portal.ReadAsync("/api/v1" + Missing.Insert(3, "/pages"));
        var list = (await portal.ReadAsync("/api/v1/pt/pages"))["items"]!.AsArray();
        var menu = (await portal.ReadAsync("/api/v1/pt/navigation"))["items"]!.AsArray();

        Assert.Equal(("es", true, Missing), ((string)page["language"]!, (bool)page["isFallback"]!, (string)page["path"]!));
        Assert.Equal("https://portal.test/es/preguntas-frecuentes", (string?)page["url"]);
        Assert.DoesNotContain("pt", page["alternates"]!.AsArray().Select(one => (string)one!["language"]!));
        Assert.Equal(("pt", false), ((string)list[0]!["language"]!, (bool)list[0]!["isFallback"]!));
        Assert.Contains(list, one => (string?)one!["key"] == "questions" && (bool)one["isFallback"]!);
        Assert.Contains(menu, one => (string?)one!["page"] == "imprint" && (bool)one["isFallback"]!);
    }

    [Fact]
    public async Task Is_shown_anew_when_the_text_that_stands_in_changes()
    {
        await portal.KeepAsync("/pt/etica");

        await portal.WriteAsync("ethics", "es", body: "Una frase nueva.");

        using var visitor = portal.Visitor();
        Assert.Contains("Una frase nueva.", (await visitor.OpenAsync("/pt/etica")).Text, StringComparison.Ordinal);
    }
}

/// <summary>A programme with more addresses than a sitemap may have.</summary>
public sealed class ALongSitemap(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task Is_an_index_whose_parts_have_everything_once()
    {
        portal.Settings["Content:UrlsPerSitemap"] = "30";
        using var visitor = portal.Visitor();

        var index = XDocument.Parse((await visitor.OpenAsync("/sitemap.xml")).Source).Root!;
        var addresses = new List<string>();
        foreach (var part in index.Elements())
        {
            var urls = XDocument.Parse((await visitor.OpenAsync(new Uri(part.Value).AbsolutePath)).Source).Root!.Elements().Select(url => url.Elements().First().Value).ToList();
            Assert.InRange(urls.Count, 1, 30);
            addresses.AddRange(urls);
        }

        Assert.Equal("sitemapindex", index.Name.LocalName);
        Assert.Equal(75, addresses.Distinct().Count());
        Assert.Equal(75, addresses.Count);
        Assert.Equal(HttpStatusCode.NotFound, await portal.StatusOfAsync("/sitemap-4.xml"));
        Assert.Equal(HttpStatusCode.NotFound, await portal.StatusOfAsync("/sitemap-0.xml"));
    }
}
