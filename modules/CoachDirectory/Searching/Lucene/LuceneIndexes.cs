using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Searching.Checking;
using ReciproCoach.CoachDirectory.Searching.Following;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>The indexes of all processes that share the data directory, seen from outside: what each has committed.</summary>
internal sealed class LuceneIndexes(OpenIndexFiles files, FollowChanges follow) : IKnowIndexes
{
    public Task<IReadOnlyList<IndexContents>> ReadAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<IndexContents>>([.. files.Folders().Where(one => DirectoryReader.IndexExists(one.Folder)).Select(one => Read(one.Folder))]);

    /// <summary>A process that runs reads the line and fills its index anew; the files of one that does not are filled here, or deleted.</summary>
    public async Task RebuildAsync(long line, TextWriter output, CancellationToken cancellation)
    {
        var held = files.Folders().Count(one => one.IsHeld);
        files.DeleteUnheld();
        if (held > 0)
        {
            await output.WriteLineAsync($"{held} running processes have been asked to build their indexes anew; each does so within a second, and searches meanwhile what it had.");
            return;
        }
        using var index = files.Empty(line);
        await follow.FillAsync(index, line, cancellation);
        await output.WriteLineAsync("The index has been built anew.");
    }

    private static IndexContents Read(FSDirectory folder)
    {
        try
        {
            return Contents(folder);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Whatever broken files make a reader stumble over, it is damage.
            return new(folder.Directory.FullName, 0, new Dictionary<string, string>(), problem.Message);
        }
    }

    private static IndexContents Contents(FSDirectory folder)
    {
        using var reader = DirectoryReader.Open(folder);
        var fingerprints = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
            Read(leaf.AtomicReader, fingerprints);
        }
        var cursor = reader.IndexCommit.UserData.TryGetValue(OpenIndex.CursorKey, out var kept) ? long.Parse(kept, CultureInfo.InvariantCulture) : 0;
        return new(folder.Directory.FullName, cursor, fingerprints);
    }

    private static void Read(AtomicReader reader, Dictionary<string, string> fingerprints)
    {
        if (reader.GetBinaryDocValues(LuceneFields.Fingerprint) is not { } prints) return;
        var (living, bytes) = (reader.LiveDocs, new BytesRef());
        for (var i = 0; i < reader.MaxDoc; i++)
        {
            if (living?.Get(i) == false) continue;
            prints.Get(i, bytes);
            if (bytes.Utf8ToString().Split(' ') is [var id, var print]) fingerprints[id] = print;
        }
    }
}
