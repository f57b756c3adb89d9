using System.Globalization;
using Lucene.Net.Search;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Searches this process's index, brought up to date first; while there is none, the database answers.</summary>
internal sealed class LuceneCoachSearch(CoachIndex index, FollowChanges follow, ReadWords read, Vocabulary vocabulary, SearchDatabase database) : ICoachSearch
{
    private static readonly Sort ByName = new(new SortField(CoachFields.Order, SortFieldType.STRING));
    private static readonly Sort BestFirst = new(SortField.FIELD_SCORE, new SortField(CoachFields.Order, SortFieldType.STRING));

    public async Task<CoachResults> SearchAsync(CoachQuery query, CancellationToken cancellation)
    {
        if (index.Current is not { } open) return await database.SearchAsync(query, cancellation);
        try
        {
            await follow.CatchUpAsync(open, cancellation);
            return open.Search(searcher => Search(searcher, query));
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            index.GiveUp(open, problem);
            return await database.SearchAsync(query, cancellation);
        }
    }

    /// <summary>Words that look alike are asked for only where nobody fits the words as typed, whatever the filters.</summary>
    private CoachResults Search(IndexSearcher searcher, CoachQuery query)
    {
        var count = new CountTraits(vocabulary, query);
        var found = Search(searcher, query, count, forgiving: false);
        if (count.Seen > 0 || query.Words.Length == 0) return found;
        return Search(searcher, query, new(vocabulary, query), forgiving: true) with { OnlyAlike = true };
    }

    private CoachResults Search(IndexSearcher searcher, CoachQuery query, CountTraits count, bool forgiving)
    {
        var most = Math.Clamp(query.Page * CoachQuery.PageSize, 1, Math.Max(1, searcher.IndexReader.MaxDoc));
        var best = TopFieldCollector.Create(query.Words.Length == 0 ? ByName : BestFirst, most, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: true);
        searcher.Search(read.Read(query.Words, query.Language, forgiving), new CollectCoaches(count, best));
        var page = Math.Min(query.Page, CoachQuery.PagesFor(count.Total));
        var here = best.GetTopDocs((page - 1) * CoachQuery.PageSize, CoachQuery.PageSize).ScoreDocs;
        return count.Results([.. here.Select(one => Guid.ParseExact(searcher.Doc(one.Doc).Get(CoachFields.Id, CultureInfo.InvariantCulture), "N"))], page);
    }
}
