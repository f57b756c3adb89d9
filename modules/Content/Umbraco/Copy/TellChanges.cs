using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Content.Umbraco.Copy;

/// <summary>
/// Writes the changes feed's lines once the new pages are there to be read, so that kept answers fall and other processes look
/// too. A process does not look again because of its own lines.
/// </summary>
internal sealed class TellChanges(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<Guid, int> mine = new();

    public async Task RunAsync(IReadOnlyCollection<Guid> pages, CancellationToken cancellation)
    {
        if (pages.Count == 0) return;
        await using var scope = scopes.CreateAsyncScope();
        var feed = scope.ServiceProvider.GetRequiredService<ChangesFeed>();
        foreach (var page in pages)
        {
            mine.AddOrUpdate(page, 1, (_, lines) => lines + 1);
            feed.Add(PageChanges.Kind, page);
        }
        await scope.ServiceProvider.GetRequiredService<PortalDb>().SaveChangesAsync(cancellation);
    }

    /// <summary>The pages of these lines that somebody else has written.</summary>
    public IReadOnlyList<Guid> OfOthers(IEnumerable<Guid> told) => [.. told.Where(page => !IsMine(page))];

    private bool IsMine(Guid page)
    {
        while (mine.TryGetValue(page, out var lines))
            if (lines > 1 ? mine.TryUpdate(page, lines - 1, lines) : mine.TryRemove(new(page, lines))) return true;
        return false;
    }
}
