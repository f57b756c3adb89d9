using System.Net;
using System.Text;
using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Doubles.Umbraco.Management;
using ReciproCoach.Provision;

namespace ReciproCoach.Web;

/// <summary>The portal with Umbraco behind its pages beside the portal with its own store: warm under load, and cold under a crowd.</summary>
internal sealed class Stores : IAsyncDisposable
{
    private const int Crowd = 200;

    private readonly UmbracoDouble umbraco;
    private readonly Application own;
    private readonly Application fromUmbraco;
    private readonly Settings settings;
    private readonly List<Line> lines =
    [
        new("answers a second", "own store", "F0", 0.9, MoreIsBetter: true),
        new("median answer, ms", "own store", "F2", 1.1, MoreIsBetter: false),
        new("99th percentile, ms", "own store", "F2", null, MoreIsBetter: false),
    ];

    private readonly List<(int Most, int Altogether, int Unanswered)> crowds = [];

    private Stores(UmbracoDouble umbraco, Application own, Application fromUmbraco, Settings settings) =>
        (this.umbraco, this.own, this.fromUmbraco, this.settings) = (umbraco, own, fromUmbraco, settings);

    public bool AllAreMet => lines.TrueForAll(line => line.IsMet != false) && crowds.TrueForAll(crowd => crowd is { Most: 1, Unanswered: 0 });

    /// <summary>Publishes the portal and fills an Umbraco with the programme's pages.</summary>
    public static async Task<Stores> OpenAsync(Workshop workshop, Settings settings)
    {
        var own = await workshop.PortalAsync();
        var umbraco = await UmbracoDouble.StartAsync();
        var secret = umbraco.Access.AddClient("provisioner", ManagementAccess.Provisioning);
        string[] command = ["--url", umbraco.Origin.ToString(), "--client-id", "provisioner", "--client-secret", secret, "--content", Path.Combine(settings.Repository, "content")];
        var code = await CommandLine.RunAsync(command, _ => null, Console.Error, Console.Error, TimeProvider.System);
        if (code != 0) throw new InvalidOperationException($"The provisioner ended with {code}.");
        umbraco.Index.CatchUp();
        var environment = new Dictionary<string, string>(own.Environment)
        {
            ["Portal__DataDirectory"] = Path.Combine(workshop.Folder, "data-umbraco"),
            ["Content__Provider"] = "Umbraco",
            ["Content__Umbraco__Url"] = umbraco.Origin.ToString(),
            ["Content__Umbraco__WebhookSecret"] = "of no use here",
        };
        return new(umbraco, own, own with { Name = "portal with Umbraco", Environment = environment }, settings);
    }

    /// <summary>The tables of all runs, as Markdown.</summary>
    public async Task<string> MeasureAsync()
    {
        for (var run = 1; run <= settings.Runs; run++)
        {
            await Console.Error.WriteLineAsync($"Run {run} of {settings.Runs}");
            await GatherAsync();
            // In turns, so that neither is always the one a machine has warmed up for.
            var first = await LoadAsync(run % 2 == 0 ? fromUmbraco : own);
            var second = await LoadAsync(run % 2 == 0 ? own : fromUmbraco);
            var (theirs, ours) = run % 2 == 0 ? (second, first) : (first, second);
            lines[0].Add(theirs.PerSecond, ours.PerSecond);
            lines[1].Add(theirs.Median, ours.Median);
            lines[2].Add(theirs.Slowest, ours.Slowest);
        }
        return Table();
    }

    public ValueTask DisposeAsync() => umbraco.DisposeAsync();

    private async Task<Load> LoadAsync(Application application)
    {
        await using var running = await RunningApplication.StartAsync(application);
        await Load.OfAsync(running.Page, settings.Requests / 5, settings.AtOnce);
        return await Load.OfAsync(running.Page, settings.Requests, settings.AtOnce);
    }

    /// <summary>A portal that has never read a page, and a crowd at its door.</summary>
    private async Task GatherAsync()
    {
        var folder = fromUmbraco.Environment["Portal__DataDirectory"];
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        await using var running = await RunningApplication.StartAsync(fromUmbraco with { Page = "/health/live" });
        umbraco.Requests.Clear();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Crowd });
        var statuses = await Task.WhenAll(Enumerable.Range(0, Crowd).Select(_ => StatusAsync(http, new Uri(running.Page, fromUmbraco.Page))));
        var asked = umbraco.Requests.All.CountBy(request => (request.Target, request.AcceptLanguage)).ToList();
        crowds.Add((asked.Max(one => one.Value), asked.Sum(one => one.Value), statuses.Count(status => status != HttpStatusCode.OK)));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, Uri page)
    {
        using var answer = await http.GetAsync(page);
        return answer.StatusCode;
    }

    private string Table()
    {
        var table = new StringBuilder("| median of the runs | against | own store | Umbraco | ratio, and of single runs | wanted | |\n|---|---|--:|--:|--:|--:|---|\n");
        foreach (var line in lines) table.Append(line).Append('\n');
        table.Append($"\n| {Crowd} readers of one page of a cold portal | calls of one kind | all calls | not answered |\n|---|--:|--:|--:|\n");
        foreach (var (most, altogether, unanswered) in crowds) table.Append($"| | {most} | {altogether} | {unanswered} |\n");
        return table.ToString();
    }
}
