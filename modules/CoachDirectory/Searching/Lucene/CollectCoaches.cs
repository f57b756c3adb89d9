using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Counts everybody the reader may see who fits the words, and keeps the best of those who fit the filters too, in one pass.</summary>
/// <param name="mine">When the reader is awake; null where hours are not compared.</param>
/// <param name="now">In seconds since 1970.</param>
internal sealed class CollectCoaches(CountTraits count, TopFieldCollector best, SeenDocuments seen, WakingDay? mine, HoursInCommon hours, long now) : ICollector
{
    private Columns columns = null!;
    private int[] inCommon = [];
    private int first;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => best.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        (columns, first) = (Columns.Of(context.AtomicReader), context.DocBase);
        inCommon = mine is null ? [] : columns.HoursWith(mine, hours, now);
        best.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        var coach = columns.Traits[doc];
        if (!seen.Contains(first + doc, coach)) return;
        var day = mine is null ? -1 : columns.Days[doc];
        if (count.Add(LuceneFields.FlagsIn(coach), LuceneFields.CountryIn(coach), columns.OpenUntil[doc] > now, day < 0 ? 0 : inCommon[day])) best.Collect(doc);
    }
}

/// <summary>Which documents are for a reader: of a companion the one for the round, of anybody else the one for what the reader is.</summary>
internal sealed class SeenDocuments(Audience reader, FixedBitSet? companions)
{
    public bool Contains(int doc, long traits) => LuceneFields.IsFor(companions?.Get(doc) == true ? Audience.Round : reader, traits);

    public static SeenDocuments For(Seeing.Reader reader, IndexReader index)
    {
        if (reader.Companions.Count == 0) return new(reader.Sees, null);
        var docs = new FixedBitSet(Math.Max(1, index.MaxDoc));
        foreach (var leaf in index.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(LuceneFields.Member)?.GetEnumerator() is not { } terms) continue;
            foreach (var companion in reader.Companions)
            {
                if (!terms.SeekExact(new BytesRef(companion.ToString("N")))) continue;
                var found = terms.Docs(null, null, DocsFlags.NONE);
                while (found.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) docs.Set(leaf.DocBase + found.DocID);
            }
        }
        return new(reader.Sees, docs);
    }
}
