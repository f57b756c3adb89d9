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
    public async Task A_draft_is_nowhere()
    {
        await using var store = await SeededAsync();
        await store.EditAsync("de", "ethik", text => text.State = PageState.Draft);

        Assert.Null(await store.Pages.FindBySlugAsync("de", "ethik", Cancellation));
        Assert.Null(await store.Pages.FindByKeyAsync("de", "ethics", Cancellation));
        Assert.Empty(await store.Pages.NavigationAsync("de", Cancellation));
        Assert.DoesNotContain(await store.Pages.AllAsync(Cancellation), link => link.Language == "de");
        var english = await store.Pages.FindByKeyAsync("en", "ethics", Cancellation);
        Assert.Equal(["en"], (await store.Pages.AlternatesAsync(english!, Cancellation)).Keys);
    }

    [Fact]
    public async Task Menus_list_only_what_the_language_has_in_the_editors_order()
    {
        await using var store = await SeededAsync();

        Assert.Equal(["home", "ethics"], (await store.Pages.NavigationAsync("en", Cancellation)).Select(link => link.Key));
        Assert.Equal(["/de/ethik"], (await store.Pages.NavigationAsync("de", Cancellation)).Select(link => link.Path));
        Assert.Equal(["/en"], (await store.Pages.FooterAsync("en", Cancellation)).Select(link => link.Path));
        Assert.Empty(await store.Pages.FooterAsync("xx", Cancellation));
    }

    [Fact]
    public async Task An_edit_in_another_process_shows_within_a_second()
    {
        await using var store = await SeededAsync();
        await using var twin = store.Twin();
        Assert.Equal("Title", (await twin.Pages.FindByKeyAsync("en", "ethics", Cancellation))!.Title);

        await store.EditAsync("en", "ethics", text => text.Title = "New");

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
            await db.Set<StoredText>().Where(text => text.Slug == "ethics").ExecuteUpdateAsync(set => set.SetProperty(text => text.Title, "Late"), Cancellation);
            db.Add(new Platform.Changes.Change { Id = 40, Kind = PageCache.Kind, Entity = Guid.NewGuid(), At = store.Clock.GetUtcNow() });
            await db.SaveChangesAsync(Cancellation);
        });

        store.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("Late", (await store.Pages.FindByKeyAsync("en", "ethics", Cancellation))!.Title);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_page_with_the_same_slug()
    {
        await using var store = await SeededAsync();

        await Assert.ThrowsAsync<DbUpdateException>(() => store.EditAsync("en", "ethics", text => text.Slug = ""));
    }
}
