using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>
/// Elasticsearch on loopback, as far as the portal speaks with it: indexes with strict fields, aliases, writes with versions,
/// searches that see only what has been refreshed, scored as the server scores; and whatever can go wrong on the way.
/// </summary>
public sealed class ElasticDouble : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Indexes indexes = new();
    private readonly ConcurrentQueue<string> requests = new();

    private ElasticDouble(WebApplication app, ServerLine line) => (this.app, Line) = (app, line);

    /// <summary>For <c>CoachDirectory:Elasticsearch:Url</c>.</summary>
    public Uri Url { get; private set; } = null!;

    public ServerLine Line { get; }

    public Faults Faults { get; } = new();

    /// <summary>The authorization header it insists on; null lets everybody in.</summary>
    public string? SignIn { get; set; }

    /// <summary>Methods and paths of all requests, in order.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    /// <summary>The names of all indexes.</summary>
    public IReadOnlyList<string> IndexNames => [.. indexes.All.Select(index => index.Name)];

    /// <param name="line">Whose habits it has.</param>
    /// <param name="certificate">For https; null for http.</param>
    public static async Task<ElasticDouble> StartAsync(ServerLine line = ServerLine.Nine, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (certificate is not null) builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, socket =>
        {
            if (certificate is not null) socket.UseHttps(new HttpsConnectionAdapterOptions { ServerCertificate = certificate });
        }));
        var server = new ElasticDouble(builder.Build(), line);
        new ElasticApi(server.indexes, server.Faults, line).Map(server.app, new Answer(server));
        await server.app.StartAsync();
        server.Url = new Uri(server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    /// <summary>Everything stored anywhere, as text, also what was deleted and not yet merged away: what somebody would find who read the server's files.</summary>
    public string EverythingStored() => string.Join('\n', indexes.All.SelectMany(index => index.Everything.Select(document => $"{index.Name} {document.Id} {document.Version} {document.Source?.ToJsonString()}").Concat(index.Remains.Select(former => former.ToJsonString()))));

    /// <summary>The living documents of an index or of what an alias stands for, by id.</summary>
    public IReadOnlyDictionary<string, JsonObject> Documents(string index) =>
        indexes.Find(index).Everything.Where(document => document.Source is not null).ToDictionary(document => document.Id, document => document.Source!.DeepClone().AsObject());

    /// <summary>Loses an index, as a careless administrator does.</summary>
    public void Lose(string index) => indexes.Delete(indexes.Find(index).Name);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    internal void Note(HttpRequest request) => requests.Enqueue($"{request.Method} {request.Path}");
}
