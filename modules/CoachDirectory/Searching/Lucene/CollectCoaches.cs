using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Counts everybody the reader may see who fits the words, and keeps the best of those who fit the filters too, in one pass.</summary>
internal sealed class CollectCoaches(CountTraits count, TopFieldCollector best, SeenDocuments seen, Func<string, int> inCommon, bool asksForHours, long now) : ICollector
{
    private NumericDocValues traits = null!, openUntil = null!;
    private SortedDocValues? days;
    private int[] hours = [];
    private int first;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => best.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        var reader = context.AtomicReader;
        (traits, openUntil, first) = (reader.GetNumericDocValues(LuceneFields.Traits), reader.GetNumericDocValues(LuceneFields.OpenUntil), context.DocBase);
        days = asksForHours ? reader.GetSortedDocValues(LuceneFields.Day) : null;
        hours = days is null ? [] : HoursOf(days);
        best.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        var coach = traits.Get(doc);
        if (!seen.Contains(first + doc, coach)) return;
        var day = days is null ? -1 : days.GetOrd(doc);
        if (count.Add(LuceneFields.FlagsIn(coach), LuceneFields.CountryIn(coach), openUntil.Get(doc) > now, day < 0 ? 0 : hours[day])) best.Collect(doc);
    }

    /// <summary>People keep few different days, so each is compared once.</summary>
    private int[] HoursOf(SortedDocValues values)
    {
        var (all, day) = (new int[values.ValueCount], new BytesRef());
        for (var i = 0; i < all.Length; i++)
        {
            values.LookupOrd(i, day);
            all[i] = inCommon(day.Utf8ToString());
        }
        return all;
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
