using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReciproCoach.Doubles.Umbraco.Delivery;
using ReciproCoach.Doubles.Umbraco.Management;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>
/// Umbraco 17 on loopback with the traps of the real one: no fallback between languages, nothing for regional codes, the default
/// language for lists and q-values, an index that lags, no order unless asked for, old addresses only with their prefix.
/// </summary>
public sealed class UmbracoDouble : IAsyncDisposable
{
    private WebApplication? app;

    private UmbracoDouble(TimeProvider clock)
    {
        State = new(clock);
        Index = new(State);
        Hooks = new(State);
        Editors = new(State, Index, Hooks) { Ahead = () => Faults.ClockAhead };
        Access = new(clock);
        SignIns = new(Access);
    }

    /// <summary>The portal's <c>Content:Umbraco:Url</c>; the same after it has been away.</summary>
    public Uri Origin { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>The Delivery API's key; asked for only without <see cref="PublicAccess"/>.</summary>
    public string ApiKey { get; } = "delivery-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    public bool PublicAccess { get; set; } = true;

    public UmbracoState State { get; }

    public SearchIndex Index { get; }

    public Hooks Hooks { get; }

    public Publishing Editors { get; }

    /// <summary>Who may use the Management API.</summary>
    public ManagementAccess Access { get; }

    internal SignIns SignIns { get; }

    /// <summary>Breaks the Management API's writes.</summary>
    public Interruption Interruption { get; } = new();

    /// <summary>How far the server's start has come; <c>Run</c> where it is ready.</summary>
    public string ServerStatus { get; set; } = "Run";

    public Faults Faults { get; } = new();

    public RequestLog Requests { get; } = new();

    /// <param name="clock">Dates of publishing and the index's lag are told by it.</param>
    public static async Task<UmbracoDouble> StartAsync(TimeProvider? clock = null)
    {
        var umbraco = new UmbracoDouble(clock ?? TimeProvider.System);
        await umbraco.ComeBackAsync();
        return umbraco;
    }

    /// <summary>The server is stopped: connections are refused.</summary>
    public async Task GoAwayAsync()
    {
        if (app is not null) await app.DisposeAsync();
        app = null;
    }

    /// <summary>The server is started, with all it knew, at the same address.</summary>
    public async Task ComeBackAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Origin.GetLeftPart(UriPartial.Authority));
        app = builder.Build();
        app.Use(InterfereAsync);
        app.MapDelivery(this);
        app.MapManagement(this);
        await app.StartAsync();
        Origin = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Hooks.Dispose();
        await GoAwayAsync();
    }

    private async Task InterfereAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        Requests.Add(new(request.Method, request.GetEncodedPathAndQuery(), request.Headers.AcceptLanguage, request.Headers["Api-Key"]));
        http.Response.Headers.Date = (State.Clock.GetUtcNow() + Faults.ClockAhead).ToString("R", CultureInfo.InvariantCulture);
        await Faults.Hold.WaitAsync(http.RequestAborted);
        if (Faults.Slowness > TimeSpan.Zero) await Task.Delay(Faults.Slowness, http.RequestAborted);
        if (Faults.CutsOff)
        {
            http.Response.ContentLength = 1000;
            await http.Response.WriteAsync("{\"total\":");
            await http.Response.Body.FlushAsync();
            http.Abort();
        }
        else if (Faults.Status is { } status) http.Response.StatusCode = status;
        else await next(http);
    }
}
