using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Elastic;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Bench.Contestants;

/// <summary>The directory's other engine on a real server, under names that begin with <c>bench-</c> and are gone at the end.</summary>
internal sealed class ElasticSearch(House house, ServiceProvider services, string index) : ICoachEngine, IAsyncDisposable
{
    private const int AtOnce = 1_000;

    public string? Complaint => null;

    public static async Task<ElasticSearch> FillAsync(House house, string url, IReadOnlyList<CoachFacts> coaches)
    {
        var settings = ElasticSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["CoachDirectory:Elasticsearch:Url"] = url, ["CoachDirectory:Elasticsearch:Index"] = $"bench-{Guid.NewGuid():N}",
        }).Build());
        var all = new ServiceCollection().AddSingleton(settings).AddSingleton(house.Vocabulary).AddSingleton(house.Hours).AddSingleton(house.Clock)
            .AddSingleton<ElasticClient>().AddSingleton<Turn>().AddSingleton<VersionedIndexes>().AddSingleton<WriteCoach>().AddSingleton<ElasticEngine>();
        all.AddElasticHttp(settings);
        var services = all.BuildServiceProvider();
        var (elastic, turn, indexes) = (services.GetRequiredService<ElasticClient>(), services.GetRequiredService<Turn>(), services.GetRequiredService<VersionedIndexes>());
        await turn.TakeAsync(CancellationToken.None);
        var index = await indexes.CreateAsync(CoachMapping.Body(Vocabulary.Flags.Select(AskElastic.Field)), CancellationToken.None);
        var indexer = new ElasticIndexer(elastic, turn, services.GetRequiredService<WriteCoach>(), new(index, 0, "", 0, []), NullLogger.Instance);
        var version = await indexer.NextVersionAsync(CancellationToken.None);
        foreach (var some in coaches.Chunk(AtOnce)) await indexer.PutAsync([.. some.Select(coach => house.Describe.Of(coach, version))], CancellationToken.None);
        await indexer.KeepAsync(0, [], CancellationToken.None);
        await indexes.SwapAsync(index, CancellationToken.None);
        return new(house, services, index);
    }

    /// <summary>Everything from the typed words to the counted answer.</summary>
    public CoachResults Ask(CoachQuery query, Reader reader) => new AskEngine(this, house.Read).FindAsync(query, reader, CancellationToken.None).GetAwaiter().GetResult()!;

    public async Task<CoachResults?> FindAsync(WordQuery? words, CoachQuery query, Reader reader, CancellationToken cancellation) =>
        await services.GetRequiredService<ElasticEngine>().FindAsync(words, query, reader, cancellation);

    public async Task<IReadOnlyList<string>?> BeginningWithAsync(string field, string beginning, int atMost, Reader reader, CancellationToken cancellation) =>
        await services.GetRequiredService<ElasticEngine>().BeginningWithAsync(field, beginning, atMost, reader, cancellation);

    public async ValueTask DisposeAsync()
    {
        var indexes = services.GetRequiredService<VersionedIndexes>();
        await indexes.DeleteAsync(index, CancellationToken.None);
        await indexes.DeleteAsync(services.GetRequiredService<ElasticSettings>().Index + "-turn", CancellationToken.None);
        await services.DisposeAsync();
    }
}
