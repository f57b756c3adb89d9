using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Tests;

/// <summary>The store begins with the files and from then on belongs to the editors.</summary>
public sealed class PagesAreSeededOnce
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_files_are_published_in_their_languages()
    {
        await using var store = await Store.WithAsync(Files.List("home", "ethics"), Files.Page("fr", "home", ""), Files.Page("fr", "ethics", "deontologie", title: "Déontologie"));

        await store.SeedAsync();

        var page = await store.Pages.FindBySlugAsync("fr", "deontologie", Cancellation);
        Assert.Equal(("ethics", "Déontologie", "/fr/deontologie"), (page!.Key, page.Title, page.Path));
        Assert.Equal("/fr", (await store.Pages.FindByKeyAsync("fr", "home", Cancellation))!.Path);
        Assert.Null(await store.Pages.FindBySlugAsync("de", "deontologie", Cancellation));
    }

    [Fact]
    public async Task What_an_editor_wrote_survives_the_next_start()
    {
        await using var store = await Store.WithAsync(Files.List("ethics"), Files.Page("en", "ethics", "ethics"));
        await store.SeedAsync();
        await store.EditAsync("en", "ethics", "By hand");
        store.Write("en/ethics.md", Files.Page("en", "ethics", "ethics", title: "From the file").Item2);

        await store.SeedAsync();

        Assert.Equal("By hand", (await store.Pages.FindByKeyAsync("en", "ethics", Cancellation))!.Title);
    }

    [Fact]
    public async Task A_language_that_comes_later_is_seeded_then()
    {
        await using var store = await Store.WithAsync(Files.List("ethics"), Files.Page("en", "ethics", "ethics"));
        await store.SeedAsync();
        store.Write("it/ethics.md", Files.Page("it", "ethics", "etica").Item2);

        await store.SeedAsync();

        var page = await store.Pages.FindByKeyAsync("it", "ethics", Cancellation);
        Assert.Equal(["en", "it"], (await store.Pages.AlternatesAsync(page!, Cancellation)).Keys);
    }

    [Fact]
    public async Task A_slug_an_editor_has_given_away_is_left_to_that_page()
    {
        await using var store = await Store.WithAsync(Files.List("ethics", "fees"), Files.Page("en", "ethics", "ethics"));
        await store.SeedAsync();
        await store.EditAsync("en", "ethics", slug: "fees");
        store.Write("en/fees.md", Files.Page("en", "fees", "fees").Item2);

        await store.SeedAsync();

        Assert.Equal("ethics", (await store.Pages.FindBySlugAsync("en", "fees", Cancellation))!.Key);
        Assert.Null(await store.Pages.FindByKeyAsync("en", "fees", Cancellation));
    }

    [Fact]
    public async Task Two_processes_that_start_at_once_seed_each_text_once()
    {
        await using var store = await Store.WithAsync(Files.List("home", "ethics"), Files.Page("en", "home", ""), Files.Page("en", "ethics", "ethics"));
        await using var twin = store.Twin();

        await Task.WhenAll(Task.Run(store.SeedAsync, Cancellation), Task.Run(twin.SeedAsync, Cancellation));

        await store.InDatabaseAsync(async db => Assert.Equal(2, await db.Set<StoredText>().CountAsync(Cancellation)));
    }
}
