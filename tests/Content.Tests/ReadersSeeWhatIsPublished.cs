using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Tests;

/// <summary>What the port to the pages promises, kept by the portal's own store.</summary>
public sealed class ReadersSeeWhatIsPublished
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private static async Task<Store> SeededAsync()
    {
        var store = await Store.WithAsync(Files.List("home", "ethics"),
            Files.Page("en", "home", ""), Files.Page("en", "ethics", "ethics"), Files.Page("de", "ethics", "ethik"));
        await store.SeedAsync();
        return store;
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
        store.Write("pages.yaml", Files.List("home", "ethics", "fees").Item2);
        store.Write("en/fees.md", Files.Page("en", "fees", "fees").Item2);
        await store.SeedAsync();

        Assert.Equal("ethics", (await store.Pages.FindBySlugAsync("de", "fees", Cancellation))!.Key);
        Assert.Equal(["home", "ethics"], (await store.Pages.ReadableAsync("de", Cancellation)).Select(link => link.Key));
        Assert.True((await store.Pages.FindByKeyAsync("fr", "fees", Cancellation))!.IsFallback);
    }

    [Fact]
    public async Task An_edit_in_another_process_shows_within_a_second()
    {
        await using var store = await SeededAsync();
        await using var twin = store.Twin();
        Assert.Equal("Title", (await twin.Pages.FindByKeyAsync("en", "ethics", Cancellation))!.Title);

        await store.EditAsync("en", "ethics", "New");

        twin.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("New", (await twin.Pages.FindByKeyAsync("en", "ethics", Cancellation))!.Title);
    }

    [Fact]
    public async Task A_change_that_commits_late_under_an_older_number_is_not_missed()
    {
        await using var store = await SeededAsync();
        await store.InDatabaseAsync(async db =>
        {
            db.Add(new Platform.Changes.Change { Id = 50, Kind = "profile", Entity = Guid.NewGuid(), At = store.Clock.GetUtcNow() });
            await db.SaveChangesAsync(Cancellation);
        });
        await store.Pages.AllAsync(Cancellation);
        await store.InDatabaseAsync(async db =>
        {
            await db.Set<TextVersion>().Where(text => text.Slug == "ethics").ExecuteUpdateAsync(set => set.SetProperty(text => text.Title, "Late"), Cancellation);
            db.Add(new Platform.Changes.Change { Id = 40, Kind = PageChanges.Kind, Entity = Guid.NewGuid(), At = store.Clock.GetUtcNow() });
            await db.SaveChangesAsync(Cancellation);
        });

        store.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("Late", (await store.Pages.FindByKeyAsync("en", "ethics", Cancellation))!.Title);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_page_with_the_same_slug()
    {
        await using var store = await SeededAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => store.EditAsync("en", "ethics", slug: ""));
    }
}
