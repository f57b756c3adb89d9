using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Ways;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Checkout;

/// <summary>
/// Leads a payer to Stripe's page: to the one that is open already, else to a new one. Two tabs and a double click meet in the
/// same attempt, which has one key and therefore one page.
/// </summary>
internal sealed class StartCheckout(FreshScopes scopes, PayPages pages, PortalDb db, TimeProvider clock, ILogger<StartCheckout> log)
{
    private const int MostTurns = 5;

    /// <summary>A page with less time than this is closed and another opened.</summary>
    private static readonly TimeSpan EnoughToPay = TimeSpan.FromMinutes(5);

    /// <summary>Stripe keeps keys for a day; sent again later, the same key could open a second page.</summary>
    private static readonly TimeSpan KeyIsSafe = TimeSpan.FromHours(23);

    public async Task<PayAnswer> ForAsync(Guid enrolment, Payer payer, CancellationToken cancellation)
    {
        try
        {
            for (var turn = 0; turn < MostTurns; turn++)
            {
                var attempt = await scopes.RunAsync<NextAttempt, Attempt?>(next => next.ForAsync(enrolment, payer, cancellation), cancellation);
                if (attempt is null) return PayAnswer.LookAgain;
                if (await PageOfAsync(attempt, cancellation) is { } answer) return answer;
            }
            return PayAnswer.Unreachable;
        }
        catch (StripeUnreachableException problem)
        {
            log.LogWarning(problem, "No payment page for enrolment {Enrolment} just now", enrolment);
            return PayAnswer.Unreachable;
        }
    }

    /// <summary>The answer, or null where the attempt has come to an end and another is needed.</summary>
    private Task<PayAnswer?> PageOfAsync(Attempt attempt, CancellationToken cancellation) =>
        attempt.SessionId is null ? OpenAsync(attempt, cancellation) : ReuseAsync(attempt, attempt.SessionId, cancellation);

    private async Task<PayAnswer?> OpenAsync(Attempt attempt, CancellationToken cancellation)
    {
        if (attempt.StartedAt < clock.GetUtcNow() - KeyIsSafe) return await AbandonAsync(attempt, cancellation);
        try
        {
            var opened = await pages.OpenAsync(attempt, cancellation);
            await db.Set<Attempt>().Where(a => a.Id == attempt.Id && a.State == AttemptState.Preparing).ExecuteUpdateAsync(
                row => row.SetProperty(a => a.State, AttemptState.Open).SetProperty(a => a.SessionId, opened.Id).SetProperty(a => a.Email, (string?)null), cancellation);
            // Asked for the second time, Stripe repeats how the page was; how it is now, only a look can tell.
            return await ReuseAsync(attempt, opened.Id, cancellation);
        }
        catch (StripeRefusedException problem)
        {
            log.LogError(problem, "Stripe refused attempt {Attempt} ({Code})", attempt.Id, problem.Code);
            await AbandonAsync(attempt, cancellation);
            // One that had waited for long may only have become too late: a new one has its own time.
            return attempt.ExpiresAt < clock.GetUtcNow().AddMinutes(31) ? null : PayAnswer.Unreachable;
        }
    }

    private async Task<PayAnswer?> ReuseAsync(Attempt attempt, string session, CancellationToken cancellation)
    {
        var seen = await pages.LookAsync(session, cancellation);
        if (seen.Status is SessionStatus.Open && seen.ExpiresAt - clock.GetUtcNow() < EnoughToPay) seen = await pages.CloseAsync(session, cancellation);
        if (seen is { Status: SessionStatus.Open, Url: { } url }) return new(new Uri(url));
        await scopes.RunAsync<FollowSession>(follow => follow.ApplyAsync(seen, null, cancellation), cancellation);
        // Paid or on its way: the pay page says so. Expired: the next turn opens another.
        return seen.Status is SessionStatus.Complete ? PayAnswer.LookAgain : null;
    }

    private async Task<PayAnswer?> AbandonAsync(Attempt attempt, CancellationToken cancellation)
    {
        await db.Set<Attempt>().Where(a => a.Id == attempt.Id && a.State == AttemptState.Preparing).ExecuteUpdateAsync(
            row => row.SetProperty(a => a.State, AttemptState.Abandoned).SetProperty(a => a.Email, (string?)null), cancellation);
        return null;
    }
}
