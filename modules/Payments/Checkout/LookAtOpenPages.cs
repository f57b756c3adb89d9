using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Checkout;

/// <summary>Asks Stripe about payments no webhook has told us of: pages whose time is over, and money that is on its way.</summary>
internal sealed class LookAtOpenPages(IServiceScopeFactory factory, PayPages pages, FreshScopes scopes, TimeProvider clock, ILogger<LookAtOpenPages> log) : IBackgroundWork
{
    public static readonly TimeSpan WhileOnItsWay = TimeSpan.FromHours(6);
    private static readonly TimeSpan WhileOpen = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan KeyIsForgotten = TimeSpan.FromHours(25);
    private const int AtOnce = 50;

    public TimeSpan Every => TimeSpan.FromMinutes(2);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var scope = factory.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var now = clock.GetUtcNow();
        await AbandonAsync(db, now - KeyIsForgotten, cancellation);
        var due = await db.Set<Attempt>().AsNoTracking()
            .Where(a => (a.State == AttemptState.Open || a.State == AttemptState.OnItsWay) && a.NextLookAt <= now)
            .OrderBy(a => a.NextLookAt).Take(AtOnce).ToListAsync(cancellation);
        foreach (var attempt in due) await LookAsync(db, attempt, now, cancellation);
    }

    private async Task LookAsync(PortalDb db, Attempt attempt, DateTimeOffset now, CancellationToken cancellation)
    {
        var next = now + (attempt.State is AttemptState.Open ? WhileOpen : WhileOnItsWay);
        // Whoever moves the time on does the looking; another process leaves it alone.
        var mine = await db.Set<Attempt>().Where(a => a.Id == attempt.Id && a.NextLookAt == attempt.NextLookAt)
            .ExecuteUpdateAsync(row => row.SetProperty(a => a.NextLookAt, next), cancellation);
        if (mine == 0) return;
        try
        {
            var seen = await pages.LookAsync(attempt.SessionId!, cancellation);
            await scopes.RunAsync<FollowSession>(follow => follow.ApplyAsync(seen, null, cancellation), cancellation);
        }
        catch (StripeUnreachableException problem)
        {
            log.LogWarning(problem, "Session {Session} could not be looked at; next time", attempt.SessionId);
        }
        catch (StripeRefusedException problem)
        {
            log.LogError(problem, "Stripe does not know session {Session}", attempt.SessionId);
        }
    }

    /// <summary>An attempt Stripe never answered frees its payment once Stripe has forgotten the key.</summary>
    private static Task<int> AbandonAsync(PortalDb db, DateTimeOffset before, CancellationToken cancellation) =>
        db.Set<Attempt>().Where(a => a.State == AttemptState.Preparing && a.StartedAt < before).ExecuteUpdateAsync(
            row => row.SetProperty(a => a.State, AttemptState.Abandoned).SetProperty(a => a.Email, (string?)null), cancellation);
}
