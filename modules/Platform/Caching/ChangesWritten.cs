using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ReciproCoach.Platform.Caching;

/// <summary>
/// Knows that this process has committed something, so that its next reader asks the changes feed at once and nobody is shown
/// what they have just changed as it was before. Other processes are heard by the feed within a second.
/// </summary>
internal sealed class ChangesWritten : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private long count;

    /// <summary>Grows with every commit.</summary>
    public long Count => Interlocked.Read(ref count);

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Interlocked.Increment(ref count);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return Task.CompletedTask;
    }

    // A save of one statement opens no transaction.
    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Interlocked.Increment(ref count);
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return ValueTask.FromResult(result);
    }
}
