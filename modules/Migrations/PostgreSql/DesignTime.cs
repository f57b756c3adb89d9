using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Migrations.PostgreSql;

/// <summary>Builds the model for the migration tool; no database is opened.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDb>();
        options.UsePortalDatabase(new DatabaseSettings(DatabaseProvider.PostgreSql, "Host=localhost;Database=design"));
        return new PortalDb(options.Options, AllTables.Parts);
    }
}
