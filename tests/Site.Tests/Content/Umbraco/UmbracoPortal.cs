using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Tests.Umbraco;
using ReciproCoach.Content.Umbraco;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>
/// The portal with Umbraco behind its pages: a double of it that shares the portal's clock and holds the programme's own pages.
/// Webhooks arrive when a test says so.
/// </summary>
public class UmbracoPortal : PortalApp, IAsyncLifetime
{
    /// <summary>The header's value that Umbraco sends.</summary>
    public const string Secret = "the secret of the webhook";

    private readonly ListeningLog log = new();

    public UmbracoDouble Umbraco { get; private set; } = null!;

    public PortalProgramme Programme { get; private set; } = null!;

    /// <summary>Warnings and errors of the portal's log.</summary>
    public IReadOnlyList<string> Warnings => log.Lines;

    internal UmbracoCopy Copy => Services.GetRequiredService<UmbracoCopy>();

    public virtual async ValueTask InitializeAsync()
    {
        Umbraco = await UmbracoDouble.StartAsync(Clock);
        await FillAsync();
        Umbraco.Index.CatchUp();
        Settings["Content:Provider"] = "Umbraco";
        Settings["Content:Umbraco:Url"] = Umbraco.Origin.ToString();
        Settings["Content:Umbraco:WebhookSecret"] = Secret;
        Umbraco.Hooks.SendTo(CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://portal.test"), AllowAutoRedirect = false }), new Uri("/hooks/umbraco", UriKind.Relative), Secret);
        Umbraco.Requests.Clear();
    }

    /// <summary>Comes back when a look that is under way, or is asked for now, is done.</summary>
    public Task LookAsync() => Copy.LookAsync([]);

    /// <summary>Lets the portal's clock go on; a reader comes by, and what is due then is done. Nothing is looked at that is not due.</summary>
    public async Task LaterAsync(TimeSpan time)
    {
        await Copy.UnderWay;
        Clock.Advance(time);
        // Whatever waited for the clock goes on in other threads.
        await Task.Delay(50, TestContext.Current.CancellationToken);
        await Copy.PagesAsync(TestContext.Current.CancellationToken);
        await Copy.UnderWay;
    }

    /// <summary>What <c>/health/ready</c> says.</summary>
    public async Task<string> HealthAsync()
    {
        using var visitor = Visitor();
        return (await visitor.OpenAsync("/health/ready")).Source;
    }

    /// <summary>The heading a reader finds at an address; null where there is no page.</summary>
    public async Task<string?> HeadingAsync(string path)
    {
        using var visitor = Visitor();
        var page = await visitor.OpenAsync(path);
        return page.Status is System.Net.HttpStatusCode.OK ? page.Heading : null;
    }

    /// <summary>Puts the programme's own pages into the double.</summary>
    protected virtual async Task FillAsync()
    {
        Programme = new(Umbraco, [.. LanguageList.OfTheProgramme.All.Select(language => language.Code)]);
        Programme.With(await ContentFolder.ReadAsync(Path.Combine(AppContext.BaseDirectory, "content"), LanguageList.OfTheProgramme, TestContext.Current.CancellationToken));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        ArgumentNullException.ThrowIfNull(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(log));
        // The network is waited for in real time: here it is not waited for long.
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(all => UmbracoSettings.Read(all.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()) with
        {
            Patience = new() { Attempt = TimeSpan.FromSeconds(3), Altogether = TimeSpan.FromSeconds(8), Pause = TimeSpan.FromMilliseconds(20), Break = TimeSpan.FromSeconds(1) },
        })));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Umbraco.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
