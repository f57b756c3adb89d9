using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Tests.Contract;
using ReciproCoach.Content.Umbraco;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Platform;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Tests.Umbraco;

/// <summary>The port with Umbraco's double behind it: one process, its data directory, and editors in the back office.</summary>
internal sealed class UmbracoStore : IContractStore
{
    private readonly ServiceProvider services;
    private readonly string folder;

    private UmbracoStore(UmbracoDouble umbraco, FakeTimeProvider clock, string folder)
    {
        (Umbraco, Clock, this.folder) = (umbraco, clock, folder);
        Programme = new(umbraco, [.. LanguageList.OfTheProgramme.All.Select(language => language.Code)]);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Content:Provider"] = "Umbraco", ["Content:Umbraco:Url"] = umbraco.Origin.ToString(), ["Content:Umbraco:WebhookSecret"] = "a secret",
        }).Build();
        services = new ServiceCollection().AddLogging()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production })
            .AddSingleton<IHostApplicationLifetime, ApplicationLifetime>()
            .AddSingleton<TimeProvider>(clock).AddSingleton(LanguageList.OfTheProgramme)
            .AddPlatform(new PortalSettings(folder, "https://portal.test", "ReciproCoach", BackgroundWork: false), new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(folder, "portal.db")};Default Timeout=30"))
            .AddContent(configuration).BuildServiceProvider();
    }

    public UmbracoDouble Umbraco { get; }

    public PortalProgramme Programme { get; }

    public FakeTimeProvider Clock { get; }

    public IPages Pages => services.GetRequiredService<IPages>();

    public IReadOnlyList<string> ToMend => services.GetRequiredService<WhatToMend>().All;

    public static async Task<UmbracoStore> EmptyAsync()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        var store = new UmbracoStore(await UmbracoDouble.StartAsync(clock), clock, Directory.CreateTempSubdirectory("umbraco-test-").FullName);
        await using var scope = store.services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDb>().Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>One page, <c>home</c>, in English.</summary>
    public static async Task<UmbracoStore> WithHomeAsync()
    {
        var store = await EmptyAsync();
        await store.AddAsync(Files.List("home"), Files.Page("en", "home", ""));
        return store;
    }

    public async Task AddAsync(params (string File, string Text)[] files)
    {
        var content = Path.Combine(folder, "content");
        foreach (var (file, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(content, file))!);
            await File.WriteAllTextAsync(Path.Combine(content, file), text, TestContext.Current.CancellationToken);
        }
        await LookAsync([.. Programme.With(await ContentFolder.ReadAsync(content, LanguageList.OfTheProgramme, TestContext.Current.CancellationToken))]);
    }

    public Task EditAsync(string language, string key, string title = "Title", string? slug = null, string[]? hero = null)
    {
        Programme.Write(key, language, null, ("title", title));
        if (slug is not null) Programme.Write(key, language, null, ("umbracoUrlName", slug));
        if (hero is not null) Programme.Write(key, language, null, ("hero", string.Join('\n', hero)));
        Programme.Publish(key, language);
        return LookAsync(Programme[key]);
    }

    public Task UnpublishAsync(string language, string key)
    {
        Umbraco.Editors.Unpublish(Programme[key], language);
        return LookAsync(Programme[key]);
    }

    /// <summary>What a delivery leads to: Umbraco is looked at.</summary>
    public Task LookAsync(params Guid[] told) => services.GetRequiredService<UmbracoCopy>().LookAsync(told);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Umbraco.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
