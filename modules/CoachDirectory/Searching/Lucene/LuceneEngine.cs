using Lucene.Net.Search;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Answers from an open index.</summary>
internal sealed class LuceneEngine(Vocabulary vocabulary, HoursInCommon hours, TimeProvider clock)
{
    private static readonly SortField Name = new(LuceneFields.Order, SortFieldType.STRING), Member = new(LuceneFields.Member, SortFieldType.STRING);
    private static readonly Sort ByName = new(Name, Member), BestFirst = new(SortField.FIELD_SCORE, Name, Member);
    private static readonly Sort NewestFirst = new(new SortField(LuceneFields.Since, SortFieldType.INT64, true), Name, Member);

    public CoachResults Find(OpenIndex index, WordQuery? words, CoachQuery query, Reader reader) => index.Search(searcher =>
    {
        var counting = new CountSets(vocabulary, hours, query, reader, clock.GetUtcNow().ToUnixTimeSeconds());
        var best = Best(query, Math.Max(1, searcher.IndexReader.MaxDoc));
        var collect = new CollectCoaches(counting, best);
        if (words is null) collect.CollectEverybody(searcher.IndexReader);
        else searcher.Search(AskLucene.For(words), collect);
        collect.Finish();
        var count = counting.Counted;
        var page = Math.Min(query.Page, query.PagesFor(count.Total));
        var from = query.After is null ? (page - 1) * query.Size : 0;
        // One more than shown says whether anybody comes after.
        var here = best.GetTopDocs(from, query.Size + 1).ScoreDocs.Cast<FieldDoc>().Select(one => PositionOf(query.Order, one)).ToList();
        return count.Results([.. here.Take(query.Size).Select(one => Guid.ParseExact(one.Id, "N"))], page, here.Count > query.Size ? here[query.Size - 1] : null);
    });

    private static TopFieldCollector Best(CoachQuery query, int everybody)
    {
        var most = Math.Min((query.After is null ? query.Page * query.Size : query.Size) + 1, everybody);
        return query.After is { } last
            ? TopFieldCollector.Create(SortOf(query.Order), most, FieldDocOf(query.Order, last), fillFields: true, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: true)
            : TopFieldCollector.Create(SortOf(query.Order), most, fillFields: true, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: true);
    }

    private static Sort SortOf(CoachOrder order) => order switch
    {
        CoachOrder.Relevance => BestFirst,
        CoachOrder.Name => ByName,
        CoachOrder.Newest => NewestFirst,
        _ => throw new InvalidOperationException($"There is no order {order}."),
    };

    private static Position PositionOf(CoachOrder order, FieldDoc doc) => new(
        order is CoachOrder.Relevance ? Convert.ToSingle(doc.Fields[0], System.Globalization.CultureInfo.InvariantCulture) : 0,
        order is CoachOrder.Newest ? Convert.ToInt64(doc.Fields[0], System.Globalization.CultureInfo.InvariantCulture) : 0,
        ((BytesRef)doc.Fields[^2]).Utf8ToString(), ((BytesRef)doc.Fields[^1]).Utf8ToString());

    /// <summary>The position as Lucene compares it; its document is nobody's, so that it comes after whoever stands there.</summary>
    private static FieldDoc FieldDocOf(CoachOrder order, Position last)
    {
        var (name, member) = (new BytesRef(last.Order), new BytesRef(last.Id));
        return new(int.MaxValue, last.Score, order switch
        {
            CoachOrder.Relevance => [J2N.Numerics.Single.GetInstance(last.Score), name, member],
            CoachOrder.Newest => [J2N.Numerics.Int64.GetInstance(last.Since), name, member],
            _ => [name, member],
        });
    }
}
