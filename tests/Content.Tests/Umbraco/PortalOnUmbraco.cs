using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Platform;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Tests.Umbraco;

/// <summary>One process of the portal whose pages come from an Umbraco, with a data directory of its own.</summary>
internal sealed class PortalOnUmbraco : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public PortalOnUmbraco(Uri umbraco, TimeProvider clock, string? apiKey = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Content:Provider"] = "Umbraco", ["Content:Umbraco:Url"] = umbraco.ToString(), ["Content:Umbraco:WebhookSecret"] = "a secret", ["Content:Umbraco:ApiKey"] = apiKey,
        }).Build();
        services = new ServiceCollection().AddLogging()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production })
            .AddSingleton<IHostApplicationLifetime, ApplicationLifetime>()
            .AddSingleton(clock).AddSingleton(LanguageList.OfTheProgramme)
            .AddPlatform(new PortalSettings(Folder, "https://portal.test", "ReciproCoach", BackgroundWork: false), new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(Folder, "portal.db")};Default Timeout=30"))
            .AddContent(configuration).BuildServiceProvider();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("umbraco-test-").FullName;

    public IPages Pages => services.GetRequiredService<IPages>();

    /// <summary>Makes the database.</summary>
    public async Task PrepareAsync()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDb>().Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What a delivery leads to: Umbraco is looked at.</summary>
    public Task LookAsync(params Guid[] told) => services.GetRequiredService<UmbracoCopy>().LookAsync(told);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
