using System.Globalization;
using Microsoft.Extensions.Logging;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>Searches the index on the server; says so where it cannot answer.</summary>
internal sealed class ElasticCoachEngine(ElasticIndex index, ElasticEngine elastic, ILogger<ElasticCoachEngine> log) : ICoachEngine
{
    public string? Complaint => index switch
    {
        // What went wrong stands in the log: anybody may ask for health.
        { Trouble: not null } => "Elasticsearch cannot be used; the directory is read from the database.",
        { IsReady: false } => "The coach index is being built; the directory is read from the database.",
        { Owed: > 0 and var owed } => $"Elasticsearch has not taken {owed.ToString(CultureInfo.InvariantCulture)} coaches.",
        _ => null,
    };

    public Task<CoachResults?> FindAsync(WordQuery? words, CoachQuery query, Reader reader, CancellationToken cancellation) =>
        AskAsync(() => elastic.FindAsync(words, query, reader, cancellation), cancellation);

    public Task<IReadOnlyList<string>?> BeginningWithAsync(string field, string beginning, int atMost, Reader reader, CancellationToken cancellation) =>
        AskAsync(() => elastic.BeginningWithAsync(field, beginning, atMost, reader, cancellation), cancellation);

    /// <summary>What cannot be answered now is not an error of whoever asked; the index notes it, and health tells.</summary>
    private async Task<T?> AskAsync<T>(Func<Task<T>> question, CancellationToken cancellation) where T : class
    {
        if (!await index.IsReadyAsync(cancellation)) return null;
        try
        {
            return await question();
        }
        catch (Exception problem) when (Unreachable.IsTrueOf(problem) || problem is ElasticProblem)
        {
            log.LogDebug(problem, "Elasticsearch did not answer a search");
            index.NoteTrouble(problem);
            return null;
        }
    }
}
