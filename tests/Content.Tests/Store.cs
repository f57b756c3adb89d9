using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Store;
using ReciproCoach.Content.Tests.Contract;
using ReciproCoach.Platform;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Tests;

/// <summary>A page store on a database of its own, with a content folder a test can write into; one process's view of it.</summary>
internal sealed class Store : IContractStore
{
    private readonly string? own;
    private readonly ServiceProvider services;

    private Store(string folder, bool owns)
    {
        Folder = folder;
        own = owns ? folder : null;
        var portal = new PortalSettings(folder, "https://portal.test", "ReciproCoach", BackgroundWork: false);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Content:Folder"] = Path.Combine(folder, "content"),
            ["Portal:Operator:Name"] = "Verein <Kreis>",
        }).Build();
        services = new ServiceCollection().AddLogging()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production })
            .AddSingleton<TimeProvider>(Clock).AddSingleton(LanguageList.OfTheProgramme)
            .AddPlatform(portal, new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "portal.db")};Default Timeout=30"))
            .AddContent(configuration).BuildServiceProvider();
    }

    public string Folder { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public IPages Pages => services.GetRequiredService<IPages>();

    public IServiceProvider Services => services;

    /// <summary>An empty store whose content folder holds the listed files.</summary>
    public static async Task<Store> WithAsync(params (string File, string Text)[] files)
    {
        var store = new Store(Directory.CreateTempSubdirectory("content-test-").FullName, owns: true);
        foreach (var (file, text) in files) store.Write(file, text);
        await store.InDatabaseAsync(async db => await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken));
        return store;
    }

    /// <summary>A second process on the same database and folder.</summary>
    public Store Twin() => new(Folder, owns: false);

    public Task AddAsync(params (string File, string Text)[] files)
    {
        foreach (var (file, text) in files) Write(file, text);
        return SeedAsync();
    }

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, "content", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public Task SeedAsync() => services.GetServices<Platform.Start.IStartTask>().OfType<SeedPages>().Single().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Publishes new words of a page, as an editor would: a version more, its slug, and a line in the changes feed.</summary>
    public Task EditAsync(string language, string key, string title = "Title", string? slug = null, string[]? hero = null) => InDatabaseAsync(async db =>
    {
        var text = await TextAsync(db, language, key);
        var old = text.Versions.Single(version => version.Number == text.Newest);
        db.Add(new TextVersion
        {
            TextId = text.Id, Number = ++text.Newest, Slug = slug ?? old.Slug, Title = title, Summary = old.Summary, Description = old.Description, Hero = hero ?? old.Hero, Body = old.Body, SavedAt = Clock.GetUtcNow(),
        });
        text.Published = text.Newest;
        if (slug is not null) db.Add(new StoredSlug { Language = language, Slug = slug, PageId = text.PageId, Served = true });
        await SaveAsync(db, text.PageId);
    });

    /// <summary>Runs <c>content …</c> as an operator would; what it answers.</summary>
    public async Task<string> CommandAsync(params string[] arguments)
    {
        await using var scope = services.CreateAsyncScope();
        await using var answer = new StringWriter();
        Assert.Equal(0, await scope.ServiceProvider.GetServices<IPortalCommand>().Single(command => command.Name == "content").RunAsync(arguments, answer, TestContext.Current.CancellationToken));
        return answer.ToString().Trim();
    }

    /// <summary>Takes a text off the portal.</summary>
    public Task UnpublishAsync(string language, string key) => InDatabaseAsync(async db =>
    {
        var text = await TextAsync(db, language, key);
        text.Published = null;
        await SaveAsync(db, text.PageId);
    });

    private static Task<StoredText> TextAsync(PortalDb db, string language, string key) => db.Set<StoredText>().Include(text => text.Versions)
        .SingleAsync(text => text.Language == language && db.Set<StoredPage>().Any(page => page.Id == text.PageId && page.Key == key), TestContext.Current.CancellationToken);

    /// <summary>As an editor's change ends.</summary>
    private async Task SaveAsync(PortalDb db, Guid page)
    {
        db.Add(new Platform.Changes.Change { Kind = PageChanges.Kind, Entity = page, At = Clock.GetUtcNow() });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        services.GetRequiredService<PageCache>().Drop();
    }

    public async Task InDatabaseAsync(Func<PortalDb, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (own is not null) Directory.Delete(own, recursive: true);
    }
}
