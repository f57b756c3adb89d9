using System.Net;
using System.Text.Json.Nodes;
using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>Whatever Umbraco holds or sends, readers get pages, and an operator reads in the log and in the health answer what to mend.</summary>
public sealed class WhatComesFromUmbracoIsJudged : IAsyncLifetime
{
    private readonly UmbracoPortal portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_wrong_secret_is_refused()
    {
        await portal.HeadingAsync("/en");
        portal.Umbraco.Requests.Clear();

        Assert.Equal(HttpStatusCode.Unauthorized, await HookAsync("{}", null));
        Assert.Equal("Healthy", await portal.HealthAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, await HookAsync("{}", "another secret"));

        Assert.Empty(portal.Umbraco.Requests.All);
        await ToldAsync("Content:Umbraco:WebhookSecret");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"id\":17}")]
    [InlineData("{\"id\":\"not an id\"}")]
    [InlineData("{\"name\":\"Legacy\",\"properties\":{}}")]
    public async Task Any_body_is_taken_for_something_has_changed(string body)
    {
        Assert.Equal(HttpStatusCode.OK, await HookAsync(body));
        await portal.LookAsync();

        Assert.True(portal.Umbraco.Requests.Count("/content?") >= portal.Programme.Languages.Count);
        Assert.Equal("Healthy", await portal.HealthAsync());
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("")]
    [InlineData("<xml/>")]
    [InlineData(null)]
    public async Task A_broken_or_huge_one_too_and_is_named(string? body)
    {
        Assert.Equal(HttpStatusCode.OK, await HookAsync(body ?? new string('x', 1024 * 1024)));

        await ToldAsync("Umbraco:CMS:Webhook:PayloadType to Minimal");
        await HookAsync("null");
        Assert.Equal("Healthy", await portal.HealthAsync());
    }

    [Fact]
    public async Task A_slug_that_is_a_word_of_the_portal()
    {
        Edit("ethics", "fr", ("umbracoUrlName", "rounds"));

        await ToldAsync("“rounds” is a word of the portal’s own pages");
        Assert.Equal("Cycles ouverts", await portal.HeadingAsync("/fr/rounds"));
        Assert.NotNull(await portal.HeadingAsync("/de/ethik"));
    }

    [Fact]
    public async Task A_document_type_without_a_property()
    {
        var type = portal.Umbraco.State.DocumentTypes.Values.Single();
        type.Json["properties"]!.AsArray().RemoveAll(property => (string)property!["alias"]! == "summary");

        await ToldAsync("no property “summary”");
        Assert.NotNull(await portal.HeadingAsync("/fr/deontologie"));
    }

    [Fact]
    public async Task A_language_only_umbraco_has_and_one_only_the_portal_has()
    {
        portal.Umbraco.State.Languages.Add(new("pt", "Portuguese"));
        portal.Programme.Write("ethics", "pt", "Ética", ("title", "Ética"));
        portal.Programme.Publish("ethics", "pt");
        foreach (var page in portal.Umbraco.State.Documents.Values) portal.Umbraco.Editors.Unpublish(page.Id, "es");
        portal.Umbraco.State.Languages.RemoveAll(language => language.IsoCode == "es");
        portal.Umbraco.Index.CatchUp();

        await ToldAsync("“pt”, a language the portal has not");
        await ToldAsync("no page in “es”, a language of the portal");
        using var visitor = portal.Visitor();
        var home = await visitor.OpenAsync("/es");
        Assert.Equal((HttpStatusCode.OK, "en"), (home.Status, home.Document.QuerySelector("h1")!.GetAttribute("lang")));
    }

    [Fact]
    public async Task Rich_text_with_script()
    {
        const string Html = """
            <h2>Erste Sätze</h2><p>Ein <strong>Wort</strong> &amp; noch *eins*.<script>alert(1)</script></p><p onclick="steal()">Mehr <a href="javascript:alert(1)">hier</a>
            und <a href="/de/kosten/" data-start-item-path="home">dort</a>.</p><ul><li>eins</li><li>zwei<ul><li>drei</li></ul></li></ul><p>::open-rounds</p><p># kein Titel</p>
            """;
        Edit("ethics", "de", ("body", null), ("bodyHtml", new JsonObject { ["markup"] = Html.Replace("/de/kosten/", $"/{{localLink:{portal.Programme["fees"]}}}", StringComparison.Ordinal) }));

        await ToldAsync("has a <script> in its rich text");
        await ToldAsync("the attribute onclick");
        using var visitor = portal.Visitor();
        var page = (await visitor.OpenAsync("/de/ethik")).Document.QuerySelector("main")!;
        Assert.Equal("Erste Sätze", page.QuerySelector(".leaf h2")!.TextContent);
        Assert.Equal("Ein Wort & noch *eins*.", page.QuerySelector(".leaf p")!.TextContent);
        Assert.Equal("Wort", page.QuerySelector(".leaf strong")!.TextContent);
        Assert.Equal("drei", page.QuerySelector(".leaf li li")!.TextContent.Trim());
        Assert.Contains("# kein Titel", page.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", page.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("::", page.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".leaf a[href^='/de/']"), link => link.TextContent == "dort");
        Assert.DoesNotContain("/umbraco", page.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_with_html_a_foreign_picture_and_a_path_of_umbraco()
    {
        Edit("ethics", "en", ("body", "<script>alert(1)</script>\n\n![words instead](https://tracker.example/pixel.png)\n\nRead [the fees](/en/fees/) and [our friends](https://friends.example/).\n"));

        await ToldAsync("shows a picture of another host, which is left out: https://tracker.example/pixel.png");
        using var visitor = portal.Visitor();
        var page = (await visitor.OpenAsync("/en/ethics")).Document.QuerySelector(".leaves")!;
        Assert.Equal((0, 0, "words instead"), (page.QuerySelectorAll("script").Length, page.QuerySelectorAll("img").Length, page.QuerySelectorAll("p")[1].TextContent));
        Assert.Equal(["/en/fees", "https://friends.example/"], page.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_medium_that_lies_at_another_host()
    {
        var id = Guid.NewGuid();
        portal.Umbraco.State.Media[id] = new(id, "Far away", "https://elsewhere.example/media/a/far.png", "image/png", [], 100, 100, portal.Clock.GetUtcNow());

        await ToldAsync("“Far away” is not shown: it lies at https://elsewhere.example/");
    }

    [Theory]
    [InlineData(-1, "behind")]
    [InlineData(2, "ahead")]
    public async Task A_clock_that_is_wrong(int hours, string how)
    {
        await portal.HeadingAsync("/en");
        portal.Umbraco.Faults.ClockAhead = TimeSpan.FromHours(hours);
        Edit("ethics", "en", ("title", "Published at a wrong hour"));

        await ToldAsync($"differ by about {Math.Abs(hours) * 60} minutes: Umbraco’s is {how}");
        Assert.Equal("Published at a wrong hour", await portal.HeadingAsync("/en/ethics"));
        using var visitor = portal.Visitor();
        Assert.DoesNotContain("<lastmod>2026-11-22T1", (await visitor.OpenAsync("/sitemap.xml")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pages_with_one_key_or_one_address()
    {
        portal.Programme.Add("copy");
        portal.Programme.Write("copy", null, null, ("portalKey", "ethics"));
        portal.Programme.Write("copy", "en", "A copy", ("title", "A copy"), ("umbracoUrlName", "copy-of-ethics"));
        portal.Programme.Write("copy", "de", "Eine Kopie", ("title", "Eine Kopie"), ("umbracoUrlName", "ethik"));
        portal.Programme.Publish("copy", "en", "de");
        portal.Umbraco.Index.CatchUp();

        await ToldAsync("Two pages have the portalKey “ethics”");
        await ToldAsync("another page has the slug “ethik”");
        Assert.Equal("A copy", await portal.HeadingAsync("/en/copy-of-ethics"));
        Assert.NotEqual("Eine Kopie", await portal.HeadingAsync("/de/ethik"));
    }

    [Fact]
    public async Task A_key_that_does_not_fit()
    {
        portal.Umbraco.PublicAccess = false;

        await ToldAsync("Content:Umbraco:ApiKey");
    }

    private Task<HttpStatusCode> HookAsync(string body, string? key = UmbracoPortal.Secret) => portal.Umbraco.Hooks.SendAsync(Hooks.Publish, body, key);

    private void Edit(string key, string language, params (string Alias, JsonNode? Value)[] values)
    {
        portal.Programme.Write(key, language, null, values);
        portal.Programme.Publish(key, language);
    }

    /// <summary>The log and the health answer name it, and the portal serves.</summary>
    private async Task ToldAsync(string words)
    {
        await portal.LookAsync();
        Assert.Contains(portal.Warnings, line => line.Contains(words, StringComparison.Ordinal));
        var health = await portal.HealthAsync();
        Assert.StartsWith("Degraded\n", health, StringComparison.Ordinal);
        Assert.Contains(words, health, StringComparison.Ordinal);
    }
}
