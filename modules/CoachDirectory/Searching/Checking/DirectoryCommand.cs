using ReciproCoach.CoachDirectory.Searching.Elastic;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.CoachDirectory.Searching.Checking;

/// <summary>
/// <c>directory check</c> compares every index with the database and prints where they differ; <c>directory rebuild</c> has
/// every index built anew. Both work beside a running portal.
/// </summary>
internal sealed class DirectoryCommand(CompareIndexes compare, IKnowIndexes indexes, ChangesFeed feed, PortalDb db) : IPortalCommand
{
    // As many as help to understand what is wrong.
    private const int MostShown = 20;

    public string Name => "directory";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        try
        {
            switch (arguments)
            {
                case ["check"]: return await CheckAsync(output, cancellation);
                case ["rebuild"]: return await RebuildAsync(output, cancellation);
                default:
                    await output.WriteLineAsync("Usage: directory check | directory rebuild");
                    return 2;
            }
        }
        catch (Exception problem) when (problem is ElasticProblem || Unreachable.IsTrueOf(problem))
        {
            await output.WriteLineAsync($"The index cannot be reached: {problem.Message}");
            return 3;
        }
    }

    /// <summary>0 where everything agrees, 1 where something differs.</summary>
    private async Task<int> CheckAsync(TextWriter output, CancellationToken cancellation)
    {
        var all = await compare.RunAsync(cancellation);
        if (all.Count == 0) await output.WriteLineAsync("There is no index yet. It is built when the portal starts.");
        foreach (var index in all)
        {
            if (index.Damage is { } damage)
            {
                await output.WriteLineAsync($"{index.Index}: cannot be read ({damage}).");
                continue;
            }
            await output.WriteLineAsync($"{index.Index}: {index.Documents} documents, {index.Behind} changes behind, {index.Count} differences.");
            await ListAsync(output, "missing", index.Missing);
            await ListAsync(output, "not in the database", index.Extra);
            await ListAsync(output, "different", index.Changed);
        }
        return all.Count > 0 && all.All(index => index.None) ? 0 : 1;
    }

    private async Task<int> RebuildAsync(TextWriter output, CancellationToken cancellation)
    {
        feed.Add(IndexChanges.Kind, Guid.Empty);
        await db.SaveChangesAsync(cancellation);
        await indexes.RebuildAsync(await feed.LastAsync(cancellation), output, cancellation);
        return 0;
    }

    private static async Task ListAsync(TextWriter output, string what, IReadOnlyList<string> ids)
    {
        foreach (var id in ids.Take(MostShown)) await output.WriteLineAsync($"  {what}: {id}");
        if (ids.Count > MostShown) await output.WriteLineAsync($"  {what}: {ids.Count - MostShown} more");
    }
}
