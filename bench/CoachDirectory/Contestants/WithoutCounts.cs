using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.CoachDirectory.Searching.Reading;

namespace ReciproCoach.CoachDirectory.Bench.Contestants;

/// <summary>
/// The same Lucene query, sorted alike, without a single count. Who may be seen and who fits the filters lies ready as a set of
/// bits, made beforehand from the coaches themselves: filtering costs it nothing.
/// </summary>
internal sealed class WithoutCounts
{
    private static readonly SortField Name = new(LuceneFields.Order, SortFieldType.STRING), Member = new(LuceneFields.Member, SortFieldType.STRING);
    private readonly Query query;
    private readonly Sort sort;
    private readonly int most;

    /// <param name="wanted">The documents words may find: <see cref="ReadyFilter"/>.</param>
    public WithoutCounts(WordQuery? words, CoachQuery asked, ReadyFilter wanted)
    {
        // Asked for everybody, it need only walk along the filter.
        query = words is null ? new ConstantScoreQuery(wanted) : new FilteredQuery(AskLucene.For(words), wanted);
        sort = asked.Order switch
        {
            CoachOrder.Relevance => new(SortField.FIELD_SCORE, Name, Member),
            CoachOrder.Newest => new(new SortField(LuceneFields.Since, SortFieldType.INT64, true), Name, Member),
            _ => new(Name, Member),
        };
        most = asked.Size + 1;
    }

    public int Find(OpenIndex index) => index.Search(searcher => searcher.Search(query, null, most, sort)).ScoreDocs.Length;
}

/// <summary>Documents chosen by whose they are, and which audience's.</summary>
internal sealed class ReadyFilter : Filter
{
    private readonly Dictionary<int, FixedBitSet> byLeaf = [];

    public ReadyFilter(OpenIndex index, Func<string, long, bool> wanted) => index.Search(searcher =>
    {
        foreach (var leaf in searcher.IndexReader.Leaves) byLeaf[leaf.DocBase] = Wanted(leaf.AtomicReader, wanted);
        return true;
    });

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) => BitsFilteredDocIdSet.Wrap(byLeaf[context.DocBase], acceptDocs);

    private static FixedBitSet Wanted(AtomicReader reader, Func<string, long, bool> wanted)
    {
        var (members, traits, member) = (reader.GetSortedDocValues(LuceneFields.Member), reader.GetNumericDocValues(LuceneFields.Traits), new BytesRef());
        var bits = new FixedBitSet(Math.Max(1, reader.MaxDoc));
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            members.Get(doc, member);
            if (wanted(member.Utf8ToString(), traits.Get(doc))) bits.Set(doc);
        }
        return bits;
    }
}
