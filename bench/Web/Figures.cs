using System.Text;

namespace ReciproCoach.Web;

/// <summary>The runs so far, and the table of their medians against what is wanted.</summary>
internal sealed class Figures
{
    private const double Megabyte = 1024 * 1024;

    private readonly List<Line> lines =
    [
        new("answers a second", "webapp", "F0", 1, MoreIsBetter: true),
        new("99th percentile, ms", "webapp", "F2", 2, MoreIsBetter: false),
        new("median answer, ms", "webapp", "F2", null, MoreIsBetter: false),
        new("memory after the requests, MB", "webapp", "F0", 1.5, MoreIsBetter: false),
        new("start to first page, ms", "webapp --auth Individual", "F0", 2, MoreIsBetter: false),
        new("the same in processor time, ms", "webapp --auth Individual", "F0", null, MoreIsBetter: false),
    ];

    public bool AllAreMet => lines.TrueForAll(line => line.IsMet != false);

    /// <summary>Starts one after the other.</summary>
    public async Task StartAsync(Application template, Application portal)
    {
        var (theirs, theirProcessor) = await StartAsync(template);
        var (ours, ourProcessor) = await StartAsync(portal);
        lines[4].Add(theirs.TotalMilliseconds, ours.TotalMilliseconds);
        lines[5].Add(theirProcessor.TotalMilliseconds, ourProcessor.TotalMilliseconds);
    }

    /// <summary>Warms each up with a fifth of the requests, then measures; memory is what the process holds after all of them.</summary>
    public async Task LoadAsync(Application template, Application portal, int requests, int atOnce)
    {
        var (theirs, theirMemory) = await LoadAsync(template, requests, atOnce);
        var (ours, ourMemory) = await LoadAsync(portal, requests, atOnce);
        lines[0].Add(theirs.PerSecond, ours.PerSecond);
        lines[1].Add(theirs.Slowest, ours.Slowest);
        lines[2].Add(theirs.Median, ours.Median);
        lines[3].Add(theirMemory / Megabyte, ourMemory / Megabyte);
    }

    /// <summary>As Markdown.</summary>
    public string Table()
    {
        var table = new StringBuilder("| median of the runs | against | template | portal | ratio, and of single runs | wanted | |\n|---|---|--:|--:|--:|--:|---|\n");
        foreach (var line in lines) table.Append(line.ToString()).Append('\n');
        return table.ToString();
    }

    private static async Task<(TimeSpan Clock, TimeSpan Processor)> StartAsync(Application application)
    {
        await using var running = await RunningApplication.StartAsync(application);
        return (running.UntilFirstAnswer, running.ProcessorUntilFirstAnswer);
    }

    private static async Task<(Load Load, long Memory)> LoadAsync(Application application, int requests, int atOnce)
    {
        await using var running = await RunningApplication.StartAsync(application);
        await Web.Load.OfAsync(running.Page, requests / 5, atOnce);
        var load = await Web.Load.OfAsync(running.Page, requests, atOnce);
        return (load, running.Memory);
    }
}
