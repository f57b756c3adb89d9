using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Content.Editing.Publishing;

/// <summary>Publishes what was scheduled when its moment has come; a process that slept catches up.</summary>
internal sealed class PublishWhatIsDue(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    public TimeSpan Every => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var key in await DueAsync(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            var publish = scope.ServiceProvider.GetRequiredService<PublishText>();
            await scope.ServiceProvider.GetRequiredService<ChangePages>().RunAsync(() => publish.RunDueAsync(key, cancellation), cancellation);
        }
    }

    private async Task<List<string>> DueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var now = clock.GetUtcNow();
        return await (from text in db.Set<StoredText>()
                      join page in db.Set<StoredPage>() on text.PageId equals page.Id
                      where text.PublishAt != null && text.PublishAt.Utc <= now
                      select page.Key).Distinct().ToListAsync(cancellation);
    }
}
