using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content;
using ReciproCoach.Site.Tests.Portal;
using ReciproCoach.Site.Tests.Rounds;

namespace ReciproCoach.Site.Tests.Reading;

/// <summary>The delivery interface, as a programmer who builds a site of their own meets it.</summary>
public abstract class PagesAndRoundsAsData(PortalApp portal)
{
    [Fact]
    public async Task The_pages_of_a_language_are_a_list_with_their_alternates()
    {
        var list = await portal.ReadAsync("/api/v1/fr/pages");

        var ethics = Assert.Single(list["items"]!.AsArray(), page => (string?)page!["key"] == "ethics")!;
        Assert.Equal(list["items"]!.AsArray().Count, (int)list["total"]!);
        Assert.Equal(("fr", false, "/fr/deontologie"), ((string)ethics["language"]!, (bool)ethics["isFallback"]!, (string)ethics["path"]!));
        Assert.Equal("https://portal.test/fr/deontologie", (string?)ethics["url"]);
        Assert.Equal(["en", "fr", "de", "it", "es"], ethics["alternates"]!.AsArray().Select(one => (string)one!["language"]!));
    }

    [Fact]
    public async Task A_page_comes_with_its_body_as_written_and_as_shown()
    {
        var page = await portal.ReadAsync("/api/v1/de/pages/ethik");
        var home = await portal.ReadAsync("/api/v1/it/pages/home");

        Assert.StartsWith("<section", (string)page["html"]!, StringComparison.Ordinal);
        Assert.Contains("##", (string)page["markdown"]!, StringComparison.Ordinal);
        Assert.Equal("how-it-works", (string?)page["parent"]);
        Assert.Equal("/it", (string?)home["path"]);
        Assert.DoesNotContain("::", (string)home["html"]!, StringComparison.Ordinal);
        Assert.Equal(2, home["hero"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_menus_are_there_with_the_portals_own_places()
    {
        var items = (await portal.ReadAsync("/api/v1/de/navigation"))["items"]!.AsArray();

        Assert.Equal(("main", null, "/de/rounds"), ((string)items[0]!["menu"]!, (string?)items[0]!["page"], (string)items[0]!["path"]!));
        Assert.Contains(items, item => (string?)item!["menu"] == "footer" && (string?)item["path"] == "/de/impressum");
    }

    [Theory]
    [InlineData("/api/v1/pt/pages")]
    [InlineData("/api/v1/FR/pages")]
    [InlineData("/api/v1/fr/pages/nulle-part")]
    [InlineData("/api/v1/fr/pages/ethics")]
    [InlineData("/api/v1/fr/rounds/aaaaaaaaaa")]
    [InlineData("/api/v1/fr/coaches/of/the/future")]
    [InlineData("/api")]
    public async Task What_is_not_there_is_a_problem_and_no_page(string path)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("offset=-1", "offset")]
    public async Task A_query_out_of_bounds_is_refused_by_name(string query, string parameter)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.Http.GetAsync(new Uri("/api/v1/fr/pages?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull(problem["errors"]![parameter]);
    }

    [Fact]
    public async Task Lists_are_read_in_parts()
    {
        var whole = (await portal.ReadAsync("/api/v1/en/pages"))["items"]!.AsArray().Select(page => (string)page!["key"]!).ToList();
        var part = await portal.ReadAsync("/api/v1/en/pages?limit=2&offset=3");

        Assert.Equal(whole.Count, (int)part["total"]!);
        Assert.Equal(whole.Skip(3).Take(2), part["items"]!.AsArray().Select(page => (string)page!["key"]!));
        Assert.Empty((await portal.ReadAsync("/api/v1/en/pages?offset=10000"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_round_is_given_in_the_languages_it_is_written_in_and_counts_its_places()
    {
        var members = await portal.AddMembersAsync(2);
        var round = await portal.AddRoundAsync(participants: [.. members], fee: 4500);

        var one = await portal.ReadAsync($"/api/v1/de/rounds/{round.Handle}");
        var list = (await portal.ReadAsync("/api/v1/de/rounds?limit=200"))["items"]!.AsArray();
        var french = (await portal.ReadAsync("/api/v1/fr/rounds?limit=200"))["items"]!.AsArray();

        Assert.Contains(list, item => (string?)item!["id"] == round.Handle);
        Assert.DoesNotContain(french, item => (string?)item!["id"] == round.Handle);
        Assert.Equal((12, 2, 10), ((int)one["places"]!["total"]!, (int)one["places"]!["taken"]!, (int)one["places"]!["left"]!));
        Assert.Equal(("enrolling", "international", false), ((string)one["phase"]!, (string)one["kind"]!, (bool)one["isFallback"]!));
        Assert.Equal(4500, (int)one["fee"]!["minorUnits"]!);
        Assert.Equal(["Für alle.", "Kommt dazu."], one["description"]!.AsArray().Select(line => (string)line!));
        Assert.Equal(HttpStatusCode.NotFound, await portal.StatusOfAsync($"/api/v1/fr/rounds/{round.Handle}"));
    }

    [Fact]
    public async Task A_draft_is_nowhere()
    {
        var draft = await portal.AddRoundAsync(change: round => round with { PublishedAt = null });
        var later = await portal.AddRoundAsync(change: round => round with { PublishedAt = portal.Clock.GetUtcNow().AddHours(1) });

        Assert.Equal(HttpStatusCode.NotFound, await portal.StatusOfAsync($"/api/v1/de/rounds/{draft.Handle}"));
        Assert.Equal(HttpStatusCode.NotFound, await portal.StatusOfAsync($"/api/v1/de/rounds/{later.Handle}"));
        Assert.DoesNotContain(draft.Handle, (await portal.ReadAsync("/api/v1/de/rounds?limit=200")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_member_is_ever_named()
    {
        var member = await portal.AddMemberAsync(People.NewAddress("verborgen"), name: "Verena Borgen");
        var round = await portal.AddRoundAsync(participants: member);

        var everything = (await portal.ReadAsync("/api/v1/de/rounds?limit=200")).ToJsonString() + (await portal.ReadAsync($"/api/v1/de/rounds/{round.Handle}")).ToJsonString();

        Assert.DoesNotContain("Borgen", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(member.ToString(), everything, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_one_has_already_is_not_sent_again()
    {
        using var visitor = portal.Visitor();
        using var first = await visitor.Http.GetAsync(new Uri("/api/v1/fr/pages/deontologie", UriKind.Relative), TestContext.Current.CancellationToken);
        var tag = first.Headers.ETag!;

        foreach (var had in new[] { tag, new EntityTagHeaderValue(tag.Tag, isWeak: true), EntityTagHeaderValue.Any })
        {
            using var again = await visitor.AskAsync("/api/v1/fr/pages/deontologie", had);
            Assert.Equal((HttpStatusCode.NotModified, tag), (again.StatusCode, again.Headers.ETag!));
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
        using var other = await visitor.AskAsync("/api/v1/fr/pages/deontologie", new EntityTagHeaderValue("\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal("fr", Assert.Single(other.Content.Headers.ContentLanguage));
        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.False(first.Headers.Contains("Vary"), "Nothing but the address decides.");
    }

    [Fact]
    public async Task HEAD_says_what_GET_would_without_the_body_and_nothing_is_written_here()
    {
        using var visitor = portal.Visitor();
        using var get = await visitor.Http.GetAsync(new Uri("/api/v1/fr/navigation", UriKind.Relative), TestContext.Current.CancellationToken);
        using var ask = new HttpRequestMessage(HttpMethod.Head, new Uri("/api/v1/fr/navigation", UriKind.Relative));
        using var head = await visitor.Http.SendAsync(ask, TestContext.Current.CancellationToken);
        using var post = await visitor.Http.PostAsync(new Uri("/api/v1/fr/navigation", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal((get.StatusCode, get.Headers.ETag), (head.StatusCode, head.Headers.ETag));
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal("application/problem+json", post.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_language_of_the_address_counts_whatever_the_browser_wishes()
    {
        using var visitor = portal.Visitor();
        var plain = await portal.ReadAsync("/api/v1/de/navigation");
        visitor.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("it");

        using var wished = await visitor.Http.GetAsync(new Uri("/api/v1/de/navigation?limit=50", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(plain.ToJsonString(), JsonNode.Parse(await wished.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.ToJsonString());
    }

    [Fact]
    public async Task No_other_sites_pages_may_read_it_unless_a_setting_says_so()
    {
        using var visitor = portal.Visitor();
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/fr/pages", UriKind.Relative));
        ask.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await visitor.Http.SendAsync(ask, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Every_page_of_the_port_is_readable_by_its_slug()
    {
        var pages = await portal.InsideAsync(services => services.GetRequiredService<IPages>().AllAsync(TestContext.Current.CancellationToken));

        foreach (var page in pages.Where(page => page.Slug.Length > 0))
            Assert.Equal(page.Title, (string?)(await portal.ReadAsync($"/api/v1/{page.Language}/pages/{page.Slug}"))["title"]);
    }
}

/// <inheritdoc/>
public sealed class PagesAndRoundsAsDataOnSqlite(SqlitePortal portal) : PagesAndRoundsAsData(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class PagesAndRoundsAsDataOnPostgres(PostgresPortal portal) : PagesAndRoundsAsData(portal), IClassFixture<PostgresPortal>;
