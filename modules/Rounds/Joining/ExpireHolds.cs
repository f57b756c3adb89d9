using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>Gives back places whose hold has run out, offers free ones to those who wait, and ends waiting when enrolment closes.</summary>
internal sealed class ExpireHolds(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var enrolment in await FindAsync(all => all.Where(e => e.State == EnrolmentState.Held && e.HeldUntil <= now), cancellation))
            await InOneTransactionAsync(services => ExpireAsync(services, enrolment, cancellation), cancellation);
        foreach (var round in (await FindAsync(all => all.Where(e => e.State == EnrolmentState.Waiting), cancellation)).Select(e => e.RoundId).Distinct())
            await InOneTransactionAsync(services => services.GetRequiredService<OfferFreePlaces>().RunAsync(round, cancellation), cancellation);
        await EndWaitingAsync(now, cancellation);
    }

    private async Task<List<Enrolment>> FindAsync(Func<IQueryable<Enrolment>, IQueryable<Enrolment>> which, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await which(scope.ServiceProvider.GetRequiredService<PortalDb>().Set<Enrolment>().AsNoTracking()).ToListAsync(cancellation);
    }

    private async Task InOneTransactionAsync(Func<IServiceProvider, Task> work, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDb>().InTransactionAsync(() => work(scope.ServiceProvider), cancellation);
    }

    private static async Task ExpireAsync(IServiceProvider services, Enrolment enrolment, CancellationToken cancellation)
    {
        if (!await services.GetRequiredService<Moves>().ExpireAsync(enrolment.Id, cancellation)) return;
        await services.GetRequiredService<Seats>().GiveBackAsync(enrolment.RoundId, cancellation);
        var released = new EnrolmentReleased(enrolment.Id, enrolment.RoundId, enrolment.MemberId, ReleaseReason.Expired);
        await services.GetRequiredService<DomainEvents>().RaiseAsync(released, cancellation);
        await services.GetRequiredService<OfferFreePlaces>().RunAsync(enrolment.RoundId, cancellation);
    }

    private Task EndWaitingAsync(DateTimeOffset now, CancellationToken cancellation) => InOneTransactionAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var closed = db.Set<Round>().Where(r => r.EnrolmentCloses.Utc <= now).Select(r => r.Id);
        await db.Set<Enrolment>().Where(e => e.State == EnrolmentState.Waiting && closed.Contains(e.RoundId)).ExecuteUpdateAsync(row => row
            .SetProperty(e => e.State, EnrolmentState.Expired).SetProperty(e => e.ReleasedAt, now).SetProperty(e => e.ReleaseReason, ReleaseReason.Expired), cancellation);
    }, cancellation);
}
