using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.E2e.Portal;

/// <summary>The real portal on a loopback port, with a clock one can set, for a real browser.</summary>
public class BrowserPortal : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-e2e-").FullName;

    /// <summary>A Sunday in November, as in the other tests.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Where the browser finds the portal, without a trailing slash.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The folder mail lands in.</summary>
    public string MailFolder => Path.Combine(folder, "mail");

    /// <summary>The port to listen at; 0 is any free one.</summary>
    protected int Port { get; set; }

    /// <summary>Settings besides the usual ones; filled before the start.</summary>
    protected Dictionary<string, string?> Settings { get; } = [];

    public virtual ValueTask InitializeAsync()
    {
        UseKestrel(Port);
        StartServer();
        Address = $"http://localhost:{ClientOptions.BaseAddress.Port}";
        return ValueTask.CompletedTask;
    }

    /// <summary>Carries out everything that is due in the outbox.</summary>
    public Task DeliverAsync() => Services.GetRequiredService<DeliverOutbox>().RunAsync(TestContext.Current.CancellationToken);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Portal:DataDirectory", folder);
        builder.UseSetting("Portal:BaseUrl", "http://portal.test");
        builder.UseSetting("Portal:BackgroundWork", "false");
        foreach (var (key, value) in Settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
