using Microsoft.Extensions.Logging.Abstractions;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.CoachDirectory.Bench.Contestants;

/// <summary>The directory's own search on its own index files: the code the portal runs.</summary>
internal sealed class EmbeddedSearch(House house, string folder) : ICoachEngine, IDisposable
{
    private readonly LuceneEngine lucene = new(house.Vocabulary, house.Hours, house.Clock);
    private OpenIndex? index;

    public OpenIndex Index => index ??= Files.Existing() ?? Files.Empty(0);

    public string? Complaint => null;

    /// <summary>Everything from the typed words to the counted answer.</summary>
    public CoachResults Ask(CoachQuery query, Reader reader) => new AskEngine(this, house.Read).FindAsync(query, reader, CancellationToken.None).GetAwaiter().GetResult()!;

    /// <summary>The words as the directory reads them: alike ones only where nobody fits the typed ones.</summary>
    public WordQuery? WordsOf(CoachQuery query) => query.Words.Length == 0 ? null
        : house.Read.Read(query.Words, query.Language, forgiving: lucene.Find(Index, house.Read.Read(query.Words, query.Language, forgiving: false), query, Reader.Stranger).FitTheWords == 0);

    public CoachResults Find(WordQuery? words, CoachQuery query, Reader reader) => lucene.Find(Index, words, query, reader);

    public Task<CoachResults?> FindAsync(WordQuery? words, CoachQuery query, Reader reader, CancellationToken cancellation) => Task.FromResult<CoachResults?>(Find(words, query, reader));

    public Task<IReadOnlyList<string>?> BeginningWithAsync(string field, string beginning, int atMost, Reader reader, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>?>(LuceneWords.BeginningWith(Index, field, beginning, atMost, reader));

    public void Dispose() => index?.Dispose();

    private OpenIndexFiles Files { get; } = new(new(folder, "", "", false), house.Vocabulary, NullLogger<OpenIndexFiles>.Instance);
}
