using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ReciproCoach.Platform.Database;

/// <summary>
/// The portal's one database context, assembled from the <see cref="IModelPart"/> of every module, so that design time and
/// run time build the same model. A module touches only its own tables.
/// </summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options, IEnumerable<IModelPart> parts)
    : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The key ring, kept here when several processes share one PostgreSQL.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction, saves and commits; an exception rolls everything back. Inside a running
    /// transaction the work joins it. On SQLite the transaction takes the write lock at once, so two writers never deadlock.
    /// </summary>
    public async Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (Database.CurrentTransaction is not null) return await work();
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        var result = await work();
        await SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    /// <inheritdoc cref="InTransactionAsync{T}"/>
    public Task InTransactionAsync(Func<Task> work, CancellationToken cancellation = default) =>
        InTransactionAsync(async () => { await work(); return true; }, cancellation);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Apply(configurationBuilder, Database.IsSqlite());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var part in parts.OrderBy(part => part.GetType().FullName, StringComparer.Ordinal)) part.Build(modelBuilder);
    }
}
