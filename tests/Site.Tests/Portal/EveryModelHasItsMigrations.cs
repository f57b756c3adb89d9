using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>A change of the model without migrations for both databases does not pass.</summary>
public sealed class EveryModelHasItsMigrations(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=:memory:")]
    [InlineData(DatabaseProvider.PostgreSql, "Host=localhost;Database=never-opened")]
    public async Task The_running_portals_model_is_the_migrated_one(DatabaseProvider provider, string connection)
    {
        await portal.InsideAsync(services =>
        {
            var options = new DbContextOptionsBuilder<PortalDb>();
            options.UsePortalDatabase(new DatabaseSettings(provider, connection));
            using var db = new PortalDb(options.Options, services.GetServices<IModelPart>());

            Assert.False(db.Database.HasPendingModelChanges(), "Run modules/Migrations/renew.sh.");
            return Task.CompletedTask;
        });
    }
}
