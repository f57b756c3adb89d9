using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Microsoft.Extensions.Logging;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// Opens the files of the index. Each process has a folder of its own under <c>coach-index</c>, because an index has one
/// writer: it takes the first that no other process holds.
/// </summary>
internal sealed class OpenIndexFiles(PortalSettings portal, Vocabulary vocabulary, ILogger<OpenIndexFiles> log)
{
    // Raise the number when documents are described otherwise than before.
    private const string Description = "3";
    private const int MostProcesses = 64;

    public static readonly Similarity Relevance = new BM25Similarity();

    private string Shape => Description + "|" + vocabulary.Shape;

    /// <summary>The index of an earlier start, where it is whole and of today's shape; null where it must be built anew.</summary>
    public OpenIndex? Existing()
    {
        var folder = Free();
        try
        {
            if (DirectoryReader.IndexExists(folder) && Whole(folder) is { } kept)
                return new(folder, new(folder, Settings(OpenMode.APPEND)), Shape, kept.Cursor, kept.BuiltAt);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Whatever broken files make a reader stumble over, the cure is the same.
            log.LogWarning(problem, "The coach index in {Folder} is damaged and will be built anew", folder);
        }
        folder.Dispose();
        return null;
    }

    /// <summary>An empty index; what lies there is replaced by its first commit.</summary>
    public OpenIndex Empty(long cursor)
    {
        var folder = Free();
        foreach (var file in folder.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME)) folder.DeleteFile(file);
        return new(folder, new(folder, Settings(OpenMode.CREATE)), Shape, cursor, cursor);
    }

    /// <summary>The folders of all processes, this one's and others', running or not.</summary>
    public IEnumerable<(FSDirectory Folder, bool IsHeld)> Folders()
    {
        for (var i = 1; i <= MostProcesses; i++)
        {
            if (!System.IO.Directory.Exists(PathOf(i))) continue;
            using var folder = FSDirectory.Open(PathOf(i));
            yield return (folder, IndexWriter.IsLocked(folder));
        }
    }

    /// <summary>Deletes what processes that run no more have left: nobody tells those files whom to forget.</summary>
    public void DeleteUnheld()
    {
        foreach (var (folder, _) in Folders().Where(one => !one.IsHeld))
        {
            var hold = folder.MakeLock(IndexWriter.WRITE_LOCK_NAME);
            if (!hold.Obtain()) continue;
            using (hold)
                foreach (var file in folder.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME)) folder.DeleteFile(file);
        }
    }

    private string PathOf(int number) => Path.Combine(portal.DataDirectory, "coach-index", number.ToString(CultureInfo.InvariantCulture));

    private FSDirectory Free()
    {
        for (var i = 1; i <= MostProcesses; i++)
        {
            var folder = FSDirectory.Open(PathOf(i));
            if (!IndexWriter.IsLocked(folder)) return folder;
            folder.Dispose();
        }
        throw new IOException($"All {MostProcesses} folders for coach indexes are held by other processes.");
    }

    /// <summary>The places in the feed the last commit tells, after every file has been read against its checksum; null where the shape is another.</summary>
    private (long Cursor, long BuiltAt)? Whole(FSDirectory folder)
    {
        using var reader = DirectoryReader.Open(folder);
        foreach (var leaf in reader.Leaves) leaf.AtomicReader.CheckIntegrity();
        var kept = reader.IndexCommit.UserData;
        return kept.TryGetValue(OpenIndex.ShapeKey, out var shape) && shape == Shape && kept.TryGetValue(OpenIndex.CursorKey, out var cursor) && kept.TryGetValue(OpenIndex.BuiltKey, out var built)
            ? (long.Parse(cursor, CultureInfo.InvariantCulture), long.Parse(built, CultureInfo.InvariantCulture))
            : null;
    }

    // Words come ready; the analyser has nothing to do.
    public static IndexWriterConfig Settings(OpenMode mode) => new(CoachAnalyzers.Version, new KeywordAnalyzer())
    {
        OpenMode = mode, Similarity = Relevance,
        // Even one removed document is reason enough to write its segment anew, when asked to.
        MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
    };
}
