using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Caching;

namespace ReciproCoach.Platform.Database;

/// <summary>Composes the database.</summary>
public static class DatabaseComposition
{
    /// <summary>Registers <see cref="PortalDb"/> on the configured provider.</summary>
    public static IServiceCollection AddPortalDatabase(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<ChangesWritten>();
        services.AddDbContext<PortalDb>((all, options) => options.UsePortalDatabase(settings).AddInterceptors(all.GetRequiredService<ChangesWritten>()));
        return services;
    }

    /// <summary>Chooses provider and migrations; the same at run time, design time and in tests.</summary>
    public static DbContextOptionsBuilder UsePortalDatabase(this DbContextOptionsBuilder options, DatabaseSettings settings) =>
        settings.Provider switch
        {
            DatabaseProvider.Sqlite => options.UseSqlite(settings.ConnectionString,
                sqlite => sqlite.MigrationsAssembly("ReciproCoach.Migrations.Sqlite")),
            DatabaseProvider.PostgreSql => options.UseNpgsql(settings.ConnectionString,
                postgres => postgres.MigrationsAssembly("ReciproCoach.Migrations.PostgreSql")),
            _ => throw new ArgumentOutOfRangeException(nameof(settings), settings.Provider, "Unknown database provider."),
        };

    /// <summary>
    /// Brings the database to the newest migration. EF takes a database-wide lock, so several processes may start at once.
    /// SQLite is set to write-ahead logging, so that readers never wait for a writer.
    /// </summary>
    public static async Task MigratePortalDatabaseAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        // Migrating compares the whole model with the last migration first; a test does that for us, and a start need not.
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any()) await db.Database.MigrateAsync(cancellation);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);
    }
}
