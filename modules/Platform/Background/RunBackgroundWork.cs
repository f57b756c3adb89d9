using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ReciproCoach.Platform.Background;

/// <summary>Runs every module's <see cref="IBackgroundWork"/>, each in its own rhythm.</summary>
internal sealed class RunBackgroundWork(IEnumerable<IBackgroundWork> works, TimeProvider clock, ILogger<RunBackgroundWork> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(works.Select(work => RepeatAsync(work, stoppingToken)));

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
