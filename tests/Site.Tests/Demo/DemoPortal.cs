using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Demo;

/// <summary>A portal on SQLite with the demo's people in it.</summary>
public sealed class DemoOnSqlite : PortalApp
{
    public DemoOnSqlite() => Settings["Demo:Enabled"] = "true";
}

/// <summary>A portal on PostgreSQL with the demo's people in it.</summary>
public sealed class DemoOnPostgres : PortalApp, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        Settings["Demo:Enabled"] = "true";
        Settings["Database:Provider"] = "PostgreSql";
        Settings["Database:ConnectionString"] = await Databases.Cluster.NewDatabaseAsync();
    }
}
