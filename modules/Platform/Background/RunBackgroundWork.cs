using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ReciproCoach.Platform.Background;

/// <summary>Runs every module's <see cref="IBackgroundWork"/>, each in its own rhythm, once the portal has answered its first readers.</summary>
internal sealed class RunBackgroundWork(
    IEnumerable<IBackgroundWork> works, IHostApplicationLifetime portal, TimeProvider clock, ILogger<RunBackgroundWork> log) : BackgroundService
{
    /// <summary>How long the first pages have the processor to themselves: every work's first run prepares its queries, and nobody waits for it.</summary>
    internal static readonly TimeSpan FirstPagesGoFirst = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await portal.UntilStartedAsync(stoppingToken);
        await Task.Delay(FirstPagesGoFirst, clock, stoppingToken);
        await Task.WhenAll(works.Select(work => RepeatAsync(work, stoppingToken)));
    }

    private async Task RepeatAsync(IBackgroundWork work, CancellationToken stopping)
    {
        await Task.Yield();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await work.RunAsync(stopping);
            }
            catch (Exception problem) when (!stopping.IsCancellationRequested)
            {
                log.LogError(problem, "Background work {Work} failed and will run again", work.GetType().Name);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            await Task.Delay(work.Every, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
