using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>
/// The real portal in this process, with a clock one can set, mail in a folder and no work in the background: a test says
/// when the outbox is delivered. One data directory and one database per instance.
/// </summary>
public abstract class PortalApp : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-test-").FullName;

    // Each portal watches its files, and Linux gives a person 128 watches by default: with so many portals in one process they run out.
    static PortalApp() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");

    /// <summary>Where the tests' stories begin: a Sunday in November.</summary>
    public static readonly DateTimeOffset Beginning = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The portal's clock.</summary>
    public FakeTimeProvider Clock { get; } = new(Beginning);

    /// <summary>The settings of this portal; changes count until the first request.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    public Mailbox Mailbox => new(Path.Combine(folder, "mail"));

    public string DataDirectory => folder;

    /// <summary>A stranger with an empty cookie jar.</summary>
    public Visitor Visitor() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true, BaseAddress = new Uri("https://portal.test") }));

    /// <summary>Carries out everything that is due in the outbox.</summary>
    public Task DeliverAsync() => Services.GetRequiredService<DeliverOutbox>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Runs <paramref name="work"/> with services of the portal, as a background task would.</summary>
    public async Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <inheritdoc cref="InsideAsync{T}"/>
    public Task InsideAsync(Func<IServiceProvider, Task> work) => InsideAsync(async services => { await work(services); return true; });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Portal:DataDirectory", folder);
        builder.UseSetting("Portal:BaseUrl", "https://portal.test");
        builder.UseSetting("Portal:BackgroundWork", "false");
        foreach (var (key, value) in Settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            // Hashing is slow on purpose; hundreds of sign-ins need not be.
            services.PostConfigure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1_000);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>The portal on SQLite, as a newcomer runs it.</summary>
public sealed class SqlitePortal : PortalApp;

/// <summary>The portal on a PostgreSQL of its own.</summary>
public sealed class PostgresPortal : PortalApp, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        Settings["Database:Provider"] = "PostgreSql";
        Settings["Database:ConnectionString"] = await Databases.Cluster.NewDatabaseAsync();
    }
}
