namespace ReciproCoach.Content.Tests.Contract;

/// <summary>What the port to the pages promises, whichever store is behind it.</summary>
public abstract class PagesKeepTheirPromises
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    /// <summary>An empty store.</summary>
    private protected abstract Task<IContractStore> EmptyAsync();

    private async Task<IContractStore> SeededAsync()
    {
        var store = await EmptyAsync();
        await store.AddAsync(Files.List("home", "ethics"), Files.Page("en", "home", ""), Files.Page("en", "ethics", "ethics"), Files.Page("de", "ethics", "ethik"));
        return store;
    }

    [Fact]
    public async Task A_page_comes_with_all_its_words()
    {
        await using var store = await EmptyAsync();
        await store.AddAsync(("pages.yaml", "- id: home\n  order: 1\n- id: how\n  order: 2\n- id: imprint\n  parent: how\n  order: 3\n  footer: true\n  legal: true\n"),
            ("en/home.md", "---\nslug: ''\ntitle: Home\nsummary: In short.\ndescription: For search engines.\nhero: [One sentence., “Another”.]\n---\n## First\n\nSome *words*, <b>no tags</b>.\n\n::open-rounds\n"),
            Files.Page("en", "how", "how-it-works"), ("en/imprint.md", "---\nslug: imprint\ntitle: Impressum & more\nsummary: S\ndescription: D\n---\n[home](page:home)\n"));

        var home = (await store.Pages.FindBySlugAsync("en", "", Cancellation))!;
        var imprint = (await store.Pages.FindBySlugAsync("en", "imprint", Cancellation))!;

        Assert.Equal(("home", "Home", "In short.", "For search engines.", false, null as string), (home.Key, home.Title, home.Summary, home.Description, home.Legal, home.Parent));
        Assert.Equal(["One sentence.", "“Another”."], home.Hero);
        Assert.Equal("## First\n\nSome *words*, <b>no tags</b>.\n\n::open-rounds", home.Body);
        Assert.Equal(("Impressum & more", true, "how", "[home](page:home)", "/en/imprint"), (imprint.Title, imprint.Legal, imprint.Parent, imprint.Body, imprint.Path));
        Assert.Equal(["imprint"], (await store.Pages.FooterAsync("en", Cancellation)).Select(link => link.Key));
    }

    [Fact]
    public async Task What_is_not_published_is_nowhere()
    {
        await using var store = await SeededAsync();
        await store.UnpublishAsync("en", "ethics");

        Assert.Null(await store.Pages.FindBySlugAsync("en", "ethics", Cancellation));
        Assert.Null(await store.Pages.FindByKeyAsync("fr", "ethics", Cancellation));
        Assert.Null(await store.Pages.MovedToAsync("en", "ethics", Cancellation));
        Assert.Equal(["home"], (await store.Pages.ReadableAsync("en", Cancellation)).Select(link => link.Key));
        Assert.DoesNotContain(await store.Pages.AllAsync(Cancellation), link => link is { Key: "ethics", Language: "en" });
        var german = await store.Pages.FindByKeyAsync("de", "ethics", Cancellation);
        Assert.Equal(["de"], (await store.Pages.AlternatesAsync(german!, Cancellation)).Keys);
    }

    [Fact]
    public async Task A_page_missing_in_a_language_is_read_in_its_fallback_which_says_so()
    {
        await using var store = await SeededAsync();

        var page = await store.Pages.FindBySlugAsync("fr", "ethics", Cancellation);

        Assert.Equal(("en", "fr", true, "/fr/ethics"), (page!.Language, page.ReadIn, page.IsFallback, page.Path));
        Assert.Equal(page, await store.Pages.FindByKeyAsync("fr", "ethics", Cancellation));
        Assert.Equal(["en", "de"], (await store.Pages.AlternatesAsync(page, Cancellation)).Keys);
        Assert.All(await store.Pages.AllAsync(Cancellation), link => Assert.False(link.IsFallback));
        Assert.Null(await store.Pages.FindBySlugAsync("xx", "ethics", Cancellation));
    }

    [Fact]
    public async Task Menus_list_what_can_be_read_in_the_editors_order()
    {
        await using var store = await SeededAsync();

        Assert.Equal(["home", "ethics"], (await store.Pages.NavigationAsync("en", Cancellation)).Select(link => link.Key));
        Assert.Equal([("/de", true), ("/de/ethik", false)], (await store.Pages.NavigationAsync("de", Cancellation)).Select(link => (link.Path, link.IsFallback)));
        Assert.Equal(["/en"], (await store.Pages.FooterAsync("en", Cancellation)).Select(link => link.Path));
        Assert.Empty(await store.Pages.FooterAsync("xx", Cancellation));
    }

    [Fact]
    public async Task An_edit_is_what_readers_see_next()
    {
        await using var store = await SeededAsync();
        Assert.Equal("Title", (await store.Pages.FindBySlugAsync("de", "ethik", Cancellation))!.Title);

        await store.EditAsync("de", "ethics", title: "Haltung");

        Assert.Equal("Haltung", (await store.Pages.FindBySlugAsync("de", "ethik", Cancellation))!.Title);
        Assert.Equal("Title", (await store.Pages.FindBySlugAsync("en", "ethics", Cancellation))!.Title);
    }

    [Fact]
    public async Task An_old_address_knows_where_its_page_is_now()
    {
        await using var store = await SeededAsync();
        await store.EditAsync("de", "ethics", slug: "haltung");

        Assert.Null(await store.Pages.FindBySlugAsync("de", "ethik", Cancellation));
        Assert.Equal("/de/haltung", (await store.Pages.MovedToAsync("de", "ethik", Cancellation))!.Path);
        Assert.Equal("/de/haltung", (await store.Pages.MovedToAsync("de", "ethics", Cancellation))!.Path);
        Assert.Null(await store.Pages.MovedToAsync("en", "ethik", Cancellation));
        Assert.Null(await store.Pages.MovedToAsync("de", "nowhere", Cancellation));
    }

    [Fact]
    public async Task A_page_that_stands_in_never_takes_the_address_of_one_that_is_there()
    {
        await using var store = await SeededAsync();
        await store.EditAsync("de", "ethics", slug: "fees");
        await store.AddAsync(Files.List("home", "ethics", "fees"), Files.Page("en", "fees", "fees"));

        Assert.Equal("ethics", (await store.Pages.FindBySlugAsync("de", "fees", Cancellation))!.Key);
        Assert.Equal(["home", "ethics"], (await store.Pages.ReadableAsync("de", Cancellation)).Select(link => link.Key));
        Assert.True((await store.Pages.FindByKeyAsync("fr", "fees", Cancellation))!.IsFallback);
    }
}
