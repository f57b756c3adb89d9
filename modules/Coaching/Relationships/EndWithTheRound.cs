using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Relationships;

/// <summary>When a round is over and the days to note its last sessions have passed, its relationships are over too.</summary>
internal sealed class EndWithTheRound(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var open = await db.Set<Relationship>().Where(r => r.EndedAt == null).Select(r => r.RoundId).Distinct().ToListAsync(cancellation);
        var rounds = await scope.ServiceProvider.GetRequiredService<IRounds>().ManyAsync(open, cancellation);
        foreach (var round in rounds.Values.Where(round => round.Ends.Utc + SessionDays.After <= clock.GetUtcNow()))
            await db.CloseAllAsync(round.Id, EndOfRelationship.RoundOver, clock.GetUtcNow(), cancellation);
    }
}

/// <summary>A round that does not take place has no relationships; Rounds tells the people.</summary>
internal sealed class EndWithACancelledRound(PortalDb db, TimeProvider clock) : IHandle<RoundCancelled>
{
    public Task HandleAsync(RoundCancelled happened, CancellationToken cancellation) =>
        db.CloseAllAsync(happened.Round, EndOfRelationship.RoundCancelled, clock.GetUtcNow(), cancellation);
}

internal static class Closing
{
    public static Task CloseAllAsync(this PortalDb db, Guid round, EndOfRelationship end, DateTimeOffset at, CancellationToken cancellation) =>
        db.Set<Relationship>().Where(r => r.RoundId == round && r.EndedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.EndedAt, at).SetProperty(r => r.End, end), cancellation);
}
