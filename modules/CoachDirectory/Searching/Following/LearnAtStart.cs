using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Platform.Background;

namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>A process that searches an index others have filled reads, once it listens, which words coaches use: questions are taken apart by them.</summary>
internal sealed class LearnAtStart(DescribeCoach describe, IServiceScopeFactory scopes, IHostApplicationLifetime portal) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await portal.UntilStartedAsync(stoppingToken);
        await using var scope = scopes.CreateAsyncScope();
        await describe.LearnAsync(scope.ServiceProvider.GetRequiredService<ReadCoaches>(), stoppingToken);
    }
}
