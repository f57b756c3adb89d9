using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Platform.Background;

namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>A process that searches an index others have filled reads, once it listens, which words coaches use: questions are taken apart by them.</summary>
internal sealed class LearnAtStart(DescribeCoach describe, IServiceScopeFactory scopes, IHostApplicationLifetime portal, ILogger<LearnAtStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await portal.UntilStartedAsync(stoppingToken);
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await describe.LearnAsync(scope.ServiceProvider.GetRequiredService<ReadCoaches>(), stoppingToken);
        }
        catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
        {
            log.LogError(problem, "The words of the coaches could not be read; compounds are taken apart by our own list until the next start");
        }
    }
}
