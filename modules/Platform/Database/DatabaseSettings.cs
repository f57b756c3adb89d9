using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Database;

/// <summary>Which database holds the portal: <c>Database:Provider</c> and, for PostgreSQL, <c>Database:ConnectionString</c>.</summary>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>Reads and checks the settings; SQLite's file lies in the data directory.</summary>
    /// <exception cref="SettingProblemException">The provider is unknown or PostgreSQL has no connection string.</exception>
    public static DatabaseSettings Read(IConfiguration configuration, PortalSettings portal)
    {
        var provider = configuration.Choice("Database:Provider", DatabaseProvider.Sqlite);
        if (provider is DatabaseProvider.PostgreSql)
            return new(provider, configuration.Required("Database:ConnectionString", "for PostgreSQL"));
        var file = Path.Combine(portal.DataDirectory, "portal.db");
        return new(provider, configuration["Database:ConnectionString"] ?? $"Data Source={file};Default Timeout=30");
    }
}

/// <summary>The two databases the portal runs on.</summary>
public enum DatabaseProvider { Sqlite, PostgreSql }
