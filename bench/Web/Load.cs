using System.Diagnostics;

namespace ReciproCoach.Web;

/// <summary>What so many requests took.</summary>
/// <param name="PerSecond">Answers a second over the whole time.</param>
/// <param name="Median">Of single answers, in milliseconds.</param>
/// <param name="Slowest">The 99th percentile of single answers, in milliseconds.</param>
internal sealed record Load(double PerSecond, double Median, double Slowest)
{
    /// <summary>Asks for a page again and again over kept connections, so many at once, and reads each answer to its end.</summary>
    public static async Task<Load> OfAsync(Uri page, int requests, int atOnce)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = atOnce, UseCookies = false });
        var took = new double[requests];
        var next = -1;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(AskAsync)));
        var seconds = clock.Elapsed.TotalSeconds;
        Array.Sort(took);
        return new(requests / seconds, took[requests / 2], took[requests * 99 / 100]);

        async Task AskAsync()
        {
            for (int turn; (turn = Interlocked.Increment(ref next)) < requests;)
            {
                var began = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync(page);
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(Stream.Null);
                took[turn] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        }
    }
}
