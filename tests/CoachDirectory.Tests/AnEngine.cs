using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Tests;

/// <summary>A search engine to be tried: one that can be asked and one can write to, empty at first.</summary>
public abstract class AnEngine : IAsyncLifetime
{
    private long version;

    internal abstract ICoachEngine Engine { get; }

    internal abstract ICoachIndexer Index { get; }

    public virtual async ValueTask InitializeAsync()
    {
        await StartAsync();
        await PutAsync([.. TheCoaches.All]);
    }

    public abstract ValueTask DisposeAsync();

    protected abstract ValueTask StartAsync();

    /// <summary>Describes coaches as they are now and makes them findable.</summary>
    internal async Task PutAsync(params IReadOnlyList<CoachFacts> coaches)
    {
        version++;
        House.Describe.Learn(coaches);
        await Index.PutAsync([.. coaches.Select(coach => House.Describe.Of(coach, version))], TestContext.Current.CancellationToken);
        await Index.KeepAsync(version, [], TestContext.Current.CancellationToken);
    }

    internal async Task RemoveAsync(Guid member)
    {
        version++;
        await Index.PutAsync([new(member, version, [])], TestContext.Current.CancellationToken);
        await Index.KeepAsync(version, [], TestContext.Current.CancellationToken);
    }

    internal async Task<CoachResults> FindAsync(CoachQuery query, Reader? reader = null) =>
        await new AskEngine(Engine, House.Read).FindAsync(query, reader ?? Reader.Stranger, TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException("The engine did not answer.");

    internal Task<CoachResults> FindAsync(string language, string words, Reader? reader = null) => FindAsync(Ask.For(language, words), reader);
}
