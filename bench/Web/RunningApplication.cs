using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ReciproCoach.Web;

/// <summary>An application as a process of its own, in Production, on a free port of this machine.</summary>
internal sealed class RunningApplication : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;

    private RunningApplication(Process process, Uri page, TimeSpan untilFirstAnswer, TimeSpan processor) =>
        (this.process, Page, UntilFirstAnswer, ProcessorUntilFirstAnswer) = (process, page, untilFirstAnswer, processor);

    public Uri Page { get; }

    /// <summary>From the start of the process to the end of the first page it answers.</summary>
    public TimeSpan UntilFirstAnswer { get; }

    /// <summary>The processor time all that took: on a busy machine the steadier figure.</summary>
    public TimeSpan ProcessorUntilFirstAnswer { get; }

    /// <summary>What the process holds in memory now, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static async Task<RunningApplication> StartAsync(Application application)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [application.Assembly])
        {
            WorkingDirectory = Path.GetDirectoryName(application.Assembly)!, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        foreach (var (name, value) in application.Environment) start.Environment[name] = value;

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        // Nobody reads what it says; it must not wait for a reader either.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => { if (line.Data is not null) Console.Error.WriteLine(line.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var page = new Uri(address, application.Page);
        await AnswersAsync(process, page, clock);
        var took = clock.Elapsed;
        process.Refresh();
        return new(process, page, took, process.TotalProcessorTime);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task AnswersAsync(Process process, Uri page, Stopwatch clock)
    {
        using var http = new HttpClient();
        while (clock.Elapsed < Patience && !process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(page);
                if (answer.StatusCode == HttpStatusCode.OK) return;
                throw new InvalidOperationException($"{page} answers {answer.StatusCode}.");
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
                await Task.Delay(5);
            }
        }
        throw new InvalidOperationException($"{page} is not answered.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
