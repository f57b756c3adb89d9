using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Tests;

/// <summary>A page store on a database of its own, with a content folder a test can write into; one process's view of it.</summary>
internal sealed class Store : IAsyncDisposable
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

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, "content", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public Task SeedAsync() => services.GetServices<Platform.Start.IStartTask>().OfType<SeedPages>().Single().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Changes the stored text of a page, as an editor would: with a line in the changes feed.</summary>
    public Task EditAsync(string language, string slug, Action<StoredText> change) => InDatabaseAsync(async db =>
    {
        var text = await db.Set<StoredText>().SingleAsync(text => text.Language == language && text.Slug == slug, TestContext.Current.CancellationToken);
        change(text);
        db.Add(new Platform.Changes.Change { Kind = PageCache.Kind, Entity = text.PageId, At = Clock.GetUtcNow() });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

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
