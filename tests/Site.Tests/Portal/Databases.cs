using ReciproCoach.Doubles.Postgres;

[assembly: AssemblyFixture(typeof(ReciproCoach.Site.Tests.Portal.Databases))]

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>The one PostgreSQL cluster of this test run.</summary>
public sealed class Databases : IAsyncDisposable
{
    internal static PostgresCluster Cluster { get; } = new();

    public ValueTask DisposeAsync() => Cluster.DisposeAsync();
}
