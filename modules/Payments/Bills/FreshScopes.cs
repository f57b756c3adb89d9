using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Bills;

/// <summary>
/// Runs a piece of work in a scope and transaction of its own, and once more in fresh ones where another did the same thing at
/// the same moment: a unique index or a lock has refused this one, and the second look sees what the other has done.
/// </summary>
internal sealed class FreshScopes(IServiceScopeFactory scopes)
{
    private const int MostTries = 4;

    public async Task<T> RunAsync<TWorker, T>(Func<TWorker, Task<T>> work, CancellationToken cancellation) where TWorker : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var worker = scope.ServiceProvider.GetRequiredService<TWorker>();
            try
            {
                return await db.InTransactionAsync(() => work(worker), cancellation);
            }
            catch (Exception problem) when (attempt < MostTries && IsAnothersDoing(problem))
            {
                // Seen by the next turn.
            }
        }
    }

    public Task RunAsync<TWorker>(Func<TWorker, Task> work, CancellationToken cancellation) where TWorker : notnull =>
        RunAsync<TWorker, bool>(async worker => { await work(worker); return true; }, cancellation);

    private static bool IsAnothersDoing(Exception problem) => problem is DbUpdateException or DbException { IsTransient: true } || problem.InnerException is DbException { IsTransient: true };
}
