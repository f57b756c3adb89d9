using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Visitors;

/// <summary>The same portal on PostgreSQL comes up and serves.</summary>
public sealed class OnPostgres(PostgresPortal portal) : IClassFixture<PostgresPortal>
{
    [Fact]
    public async Task The_portal_is_ready()
    {
        using var visitor = portal.Visitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/health/ready")).Status);
    }
}
