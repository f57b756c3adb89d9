using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Elastic;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Doubles.Elastic;

namespace ReciproCoach.CoachDirectory.Tests.Elastic;

/// <summary>Elasticsearch with an index of its own, written to and asked as the portal does.</summary>
public abstract class ElasticServer : AnEngine
{
    private ServiceProvider services = null!;
    private ElasticIndexer indexer = null!;

    internal override ICoachEngine Engine => new Asked(services.GetRequiredService<ElasticEngine>());

    internal override ICoachIndexer Index => indexer;

    internal ElasticClient Client => services.GetRequiredService<ElasticClient>();

    internal ElasticSettings Settings => services.GetRequiredService<ElasticSettings>();

    internal string Written => indexer.Index;

    public override async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            await Client.SendAsync(HttpMethod.Delete, Written, null, CancellationToken.None);
            await Client.SendAsync(HttpMethod.Delete, Settings.Index + "-turn", null, CancellationToken.None);
            await services.DisposeAsync();
        }
        GC.SuppressFinalize(this);
    }

    /// <summary>What the portal composes to speak with a server.</summary>
    internal static ServiceProvider Compose(params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => "CoachDirectory:Elasticsearch:" + one.Name, one => one.Value)).Build();
        var read = ElasticSettings.Read(configuration);
        var all = new ServiceCollection();
        all.AddElasticHttp(read);
        all.AddSingleton(read).AddSingleton<TimeProvider>(House.Clock).AddSingleton(House.Vocabulary).AddSingleton(House.Hours);
        all.AddSingleton<ElasticClient>().AddSingleton<Turn>().AddSingleton<VersionedIndexes>().AddSingleton<WriteCoach>().AddSingleton<ElasticEngine>();
        return all.BuildServiceProvider();
    }

    protected async Task BeginAsync(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        services = Compose(("Url", url.ToString()), ("Index", $"contract-{Guid.NewGuid():N}"));
        var (now, indexes, turn) = (TestContext.Current.CancellationToken, services.GetRequiredService<VersionedIndexes>(), services.GetRequiredService<Turn>());
        Assert.True(await turn.TakeAsync(now));
        var name = await indexes.CreateAsync(CoachMapping.Body(Vocabulary.Flags.Select(AskElastic.Field)), now);
        indexer = new(Client, turn, services.GetRequiredService<WriteCoach>(), new(name, 0, "", 0, []), NullLogger.Instance);
        await indexes.SwapAsync(name, now);
    }

    private sealed class Asked(ElasticEngine elastic) : ICoachEngine
    {
        public string? Complaint => null;

        public async Task<CoachResults?> FindAsync(WordQuery? words, CoachQuery query, Reader reader, CancellationToken cancellation) =>
            await elastic.FindAsync(words, query, reader, cancellation);

        public async Task<IReadOnlyList<string>?> BeginningWithAsync(string field, string beginning, int atMost, Reader reader, CancellationToken cancellation) =>
            await elastic.BeginningWithAsync(field, beginning, atMost, reader, cancellation);
    }
}

/// <summary>A double on loopback.</summary>
public abstract class ADouble(ServerLine line) : ElasticServer
{
    private ElasticDouble server = null!;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override async ValueTask StartAsync()
    {
        server = await ElasticDouble.StartAsync(line);
        await BeginAsync(server.Url);
    }
}

public sealed class LikeSeven() : ADouble(ServerLine.Seven);

public sealed class LikeNine() : ADouble(ServerLine.Nine);
