using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Links;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Limits;

/// <summary>Deletes counted attempts, links that no longer work, and accounts whose address nobody has confirmed within a week.</summary>
internal sealed class ForgetWhatHasPassed(IServiceScopeFactory scopes, TimeProvider clock) : IBackgroundWork
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var (yesterday, aWeekAgo) = (clock.GetUtcNow().AddDays(-1), clock.GetUtcNow().AddDays(-7));
        await db.Set<Attempt>().Where(a => a.At < yesterday).ExecuteDeleteAsync(cancellation);
        await db.Set<OneTimeLink>().Where(l => l.ExpiresAt < yesterday).ExecuteDeleteAsync(cancellation);
        await db.Set<Member>().Where(m => !m.EmailConfirmed && m.ClosedAt == null && m.RegisteredAt < aWeekAgo).ExecuteDeleteAsync(cancellation);
    }
}
