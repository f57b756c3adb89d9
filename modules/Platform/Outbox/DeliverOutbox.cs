using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Platform.Outbox;

/// <summary>
/// Carries out what is due in the outbox. A row is taken by a guarded update (so two processes never hold the same one), handled
/// outside any transaction, then marked. Dying between the effect and the mark repeats the effect after the lease, with the same id.
/// </summary>
public sealed class DeliverOutbox(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DeliverOutbox> log) : IBackgroundWork
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private const int MostTries = 12;

    public TimeSpan Every => TimeSpan.FromSeconds(2);

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await DeliverNextAsync(cancellation)) { }
    }

    /// <summary>Takes and carries out the message that has been due longest; false when none is due.</summary>
    public async Task<bool> DeliverNextAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (await TakeAsync(db, cancellation) is not { } message) return false;
        try
        {
            var handler = scope.ServiceProvider.GetServices<IOutboxHandler>().SingleOrDefault(handler => handler.Kind == message.Kind)
                ?? throw new HopelessException($"Nothing handles messages of kind “{message.Kind}”.");
            await handler.HandleAsync(message, cancellation);
            await MarkAsync(message.Id, row => row.SetProperty(m => m.DoneAt, clock.GetUtcNow()).SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null), cancellation);
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
        {
            await NoteFailureAsync(message, problem, cancellation);
        }
        return true;
    }

    private async Task<OutboxMessage?> TakeAsync(PortalDb db, CancellationToken cancellation)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            var next = await db.Set<OutboxMessage>().AsNoTracking()
                .Where(m => m.DoneAt == null && m.GivenUpAt == null && m.DueAt <= now && (m.LeasedUntil == null || m.LeasedUntil < now))
                .OrderBy(m => m.DueAt).ThenBy(m => m.Id).FirstOrDefaultAsync(cancellation);
            if (next is null) return null;
            var taken = await db.Set<OutboxMessage>()
                .Where(m => m.Id == next.Id && m.DoneAt == null && (m.LeasedUntil == null || m.LeasedUntil < now))
                .ExecuteUpdateAsync(row => row.SetProperty(m => m.LeasedUntil, now + Lease).SetProperty(m => m.Tries, m => m.Tries + 1), cancellation);
            if (taken == 1) { next.Tries++; return next; }
        }
    }

    private async Task NoteFailureAsync(OutboxMessage message, Exception problem, CancellationToken cancellation)
    {
        var hopeless = problem is HopelessException || message.Tries >= MostTries;
        log.LogWarning(problem, "Outbox message {Id} ({Kind}) failed at try {Try}{Outcome}", message.Id, message.Kind, message.Tries, hopeless ? "; given up" : "");
        var now = clock.GetUtcNow();
        var wait = TimeSpan.FromSeconds(Math.Min(3600, 15 * Math.Pow(2, message.Tries - 1)));
        var words = problem.Message.Length > 1000 ? problem.Message[..1000] : problem.Message;
        await MarkAsync(message.Id, row => row
            .SetProperty(m => m.LastProblem, words).SetProperty(m => m.DueAt, now + wait)
            .SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null).SetProperty(m => m.GivenUpAt, hopeless ? now : null), cancellation);
    }

    /// <summary>In a scope of its own, because the handler may have left unsaved changes in the first.</summary>
    private async Task MarkAsync(Guid id, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<OutboxMessage>> set, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await db.Set<OutboxMessage>().Where(m => m.Id == id).ExecuteUpdateAsync(set, cancellation);
    }
}
