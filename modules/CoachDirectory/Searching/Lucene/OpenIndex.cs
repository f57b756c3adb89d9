using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ReciproCoach.Platform.Changes;
using Folder = Lucene.Net.Store.Directory;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// An index this process has open for writing, and the place in the feed of changes it has been brought to. That place is
/// kept in the index's own commit, so that the two can never disagree. One writer at a time; any number of readers.
/// </summary>
internal sealed class OpenIndex : IDisposable
{
    public const string CursorKey = "cursor", ShapeKey = "shape";

    private readonly Folder folder;
    private readonly IndexWriter writer;
    private readonly SearcherManager searchers;
    private readonly string shape;
    private HashSet<long> seen = [];

    public OpenIndex(Folder folder, IndexWriter writer, string shape, long cursor)
    {
        (this.folder, this.writer, this.shape, Cursor) = (folder, writer, shape, cursor);
        searchers = new(writer, applyAllDeletes: true, new ByRelevance());
    }

    public long Cursor { get; private set; }

    /// <summary>False for a change of the re-read window that has been followed already.</summary>
    public bool IsNew(Change change) => !seen.Contains(change.Id);

    public void Put(Guid member, Document coach) => writer.UpdateDocument(IdOf(member), coach);

    public void Remove(Guid member) => writer.DeleteDocuments(IdOf(member));

    /// <summary>Makes what was put and removed findable, and lasting together with the new place in the feed.</summary>
    public void Keep(long cursor, IEnumerable<long> followed)
    {
        writer.SetCommitData(new Dictionary<string, string> { [CursorKey] = cursor.ToString(CultureInfo.InvariantCulture), [ShapeKey] = shape });
        writer.Commit();
        searchers.MaybeRefreshBlocking();
        Pass(cursor, followed);
    }

    /// <summary>Notes changes that are of no concern to the index; the next <see cref="Keep"/> makes it lasting.</summary>
    public void Pass(long cursor, IEnumerable<long> followed)
    {
        Cursor = cursor;
        seen = [.. seen.Concat(followed).Where(id => id > cursor - ChangesFeed.Window)];
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

    private static Term IdOf(Guid member) => new(CoachFields.Id, member.ToString("N"));

    private sealed class ByRelevance : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = OpenIndexFiles.Relevance };
    }
}
