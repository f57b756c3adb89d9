using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

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
