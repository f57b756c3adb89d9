using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.Platform.Changes;
using Folder = Lucene.Net.Store.Directory;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// An index this process has open for writing, and the place in the feed of changes it has been brought to. That place is
/// kept in the index's own commit, so that the two can never disagree. One writer at a time; any number of readers.
/// </summary>
internal sealed class OpenIndex : ICoachIndexer, IDisposable
{
    public const string CursorKey = "cursor", BuiltKey = "built-at", ShapeKey = "shape";

    private readonly Folder folder;
    private readonly IndexWriter writer;
    private readonly SearcherManager searchers;
    private readonly string shape;
    private FollowedChanges followed;
    private bool hasRemains;

    public OpenIndex(Folder folder, IndexWriter writer, string shape, long cursor, long builtAt)
    {
        (this.folder, this.writer, this.shape, followed, BuiltAt) = (folder, writer, shape, new(cursor), builtAt);
        searchers = new(writer, applyAllDeletes: true, new ByRelevance());
        hasRemains = writer.HasDeletions();
    }

    public long BuiltAt { get; private set; }

    /// <summary>Somebody has asked for it.</summary>
    public bool IsToBeBuiltAnew { get; private set; }

    public long Cursor => followed.Cursor;

    public bool IsNew(Change change) => followed.IsNew(change);

    // One writer and one order: what comes later is newer.
    public Task<long> NextVersionAsync(CancellationToken cancellation) => Task.FromResult(0L);

    public Task PutAsync(IReadOnlyCollection<DescribedCoach> coaches, CancellationToken cancellation)
    {
        foreach (var coach in coaches)
        {
            cancellation.ThrowIfCancellationRequested();
            var member = new Term(LuceneFields.Member, coach.Member.ToString("N"));
            if (coach.Documents.Count == 0)
            {
                writer.DeleteDocuments(member);
                hasRemains = true;
            }
            else writer.UpdateDocuments(member, coach.Documents.Select(LuceneFields.Of));
        }
        return Task.CompletedTask;
    }

    public Task KeepAsync(long cursor, IReadOnlyCollection<long> followed, CancellationToken cancellation)
    {
        writer.SetCommitData(new Dictionary<string, string> { [CursorKey] = cursor.ToString(CultureInfo.InvariantCulture), [BuiltKey] = BuiltAt.ToString(CultureInfo.InvariantCulture), [ShapeKey] = shape });
        writer.Commit();
        searchers.MaybeRefreshBlocking();
        Pass(cursor, followed);
        return Task.CompletedTask;
    }

    public void Pass(long cursor, IReadOnlyCollection<long> followed) => this.followed.Pass(cursor, followed);

    public void MustBeBuiltAnew() => IsToBeBuiltAnew = true;

    /// <summary>Forgets everybody, to be filled again; nobody sees that before the next <see cref="KeepAsync"/>.</summary>
    public void Empty(long cursor)
    {
        writer.DeleteAll();
        (followed, BuiltAt, IsToBeBuiltAnew) = (new(cursor), cursor, false);
    }

    /// <summary>Removed documents stay in the files until segments are merged: whoever is gone is not to be found there either.</summary>
    /// <returns>False where nothing had to be done.</returns>
    public bool Expunge()
    {
        if (!hasRemains) return false;
        writer.ForceMergeDeletes();
        writer.Commit();
        // The files go when nobody searches them any more.
        searchers.MaybeRefreshBlocking();
        writer.DeleteUnusedFiles();
        hasRemains = false;
        return true;
    }

    public T Search<T>(Func<IndexSearcher, T> work)
    {
        var searcher = searchers.Acquire();
        try
        {
            return work(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <summary>Lets go without a commit: what was not kept is followed again next time.</summary>
    public void Dispose()
    {
        searchers.Dispose();
        writer.Rollback();
        folder.Dispose();
    }

    private sealed class ByRelevance : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = OpenIndexFiles.Relevance };
    }
}
