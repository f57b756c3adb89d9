using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Migrations.Sqlite;

/// <summary>Builds the model for the migration tool; no database is opened.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDb>();
        options.UsePortalDatabase(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:"));
        return new PortalDb(options.Options, AllTables.Parts);
    }
}
