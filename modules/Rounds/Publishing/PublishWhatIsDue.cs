using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Publishing;

/// <summary>Publishes the rounds whose moment has come. A process that slept catches up, as long as a round can still be joined.</summary>
internal sealed class PublishWhatIsDue(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    public TimeSpan Every => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var round in await DueAsync(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PublishRound>().RunDueAsync(round, cancellation);
        }
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<PortalDb>().Set<Round>()
            .Where(r => r.PublishedAt == null && r.PublishAt != null && r.PublishAt.Utc <= now && r.EnrolmentCloses.Utc > now)
            .OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellation);
    }
}
