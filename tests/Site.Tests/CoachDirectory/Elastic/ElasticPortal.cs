using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Searching.Elastic;
using ReciproCoach.Doubles.Elastic;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory.Elastic;

/// <summary>The portal in front of an Elasticsearch on loopback.</summary>
internal static class ElasticPortal
{
    public const string Alias = "reciprocoach-coaches";

    public static SqlitePortal StartPortal(this ElasticDouble elastic) => new()
    {
        Settings = { ["CoachDirectory:Engine"] = "Elasticsearch", ["CoachDirectory:Elasticsearch:Url"] = elastic.Url.ToString() },
    };

    /// <summary>Looks after the index once, as every process does each second. True where this process writes it.</summary>
    public static Task<bool> TendAsync(this PortalApp portal) => portal.Services.GetRequiredService<ElasticIndex>().LookAfterAsync(TestContext.Current.CancellationToken);

    /// <summary>The exit code and what the operator reads.</summary>
    public static Task<(int Code, string Said)> DirectoryCommandAsync(this PortalApp portal, string what) => portal.InsideAsync(async services =>
    {
        var said = new StringWriter();
        var code = await services.GetServices<IPortalCommand>().Single(command => command.Name == "directory").RunAsync([what], said, TestContext.Current.CancellationToken);
        return (code, said.ToString());
    });

    /// <summary>What the portal says of itself in one word.</summary>
    public static async Task<string> HealthAsync(this PortalApp portal)
    {
        using var client = portal.CreateClient();
        // Below the state stands what is to be mended.
        return (await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken)).Split('\n')[0];
    }

    /// <summary>The ids of all coaches' documents behind the alias.</summary>
    public static IReadOnlyList<string> Coaches(this ElasticDouble elastic) => [.. elastic.Documents(Alias).Keys.Where(id => id != "place").Order(StringComparer.Ordinal)];
}
