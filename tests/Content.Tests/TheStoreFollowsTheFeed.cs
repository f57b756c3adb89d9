using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Tests;

/// <summary>The portal's own store, in one process and in several: what has changed is read anew.</summary>
public sealed class TheStoreFollowsTheFeed
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
