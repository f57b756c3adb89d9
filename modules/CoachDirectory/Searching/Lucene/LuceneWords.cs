using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Looks up in an open index how words go on. Only words of documents the reader may see: a word can give somebody away.</summary>
internal static class LuceneWords
{
    // Looked at in one part of the index: enough to have the frequent ones of any beginning worth completing.
    private const int MostTerms = 2000;

    public static IReadOnlyList<string> BeginningWith(OpenIndex index, string field, string beginning, int atMost, Reader reader) => index.Search<IReadOnlyList<string>>(searcher =>
    {
        var (leaves, seen) = (searcher.IndexReader.Leaves, SeenDocuments.For(reader, searcher.IndexReader));
        var frequent = leaves.SelectMany(leaf => Terms(leaf.AtomicReader, field, beginning)).GroupBy(term => term.Word, term => term.Documents, StringComparer.Ordinal)
            .OrderByDescending(term => term.Sum()).ThenBy(term => term.Key, StringComparer.Ordinal);
        return [.. frequent.Select(term => term.Key).Where(term => leaves.Any(leaf => IsSeen(leaf, new(field, term), seen))).Take(atMost)];
    });

    /// <summary>Every word of a field.</summary>
    public static IEnumerable<string> All(IndexReader index, string field)
    {
        foreach (var leaf in index.Leaves)
            if (leaf.AtomicReader.GetTerms(field)?.GetEnumerator() is { } terms)
                while (terms.MoveNext()) yield return terms.Term.Utf8ToString();
    }

    private static IEnumerable<(string Word, int Documents)> Terms(AtomicReader reader, string field, string beginning)
    {
        if (reader.GetTerms(field)?.GetEnumerator() is not { } terms) yield break;
        var first = new BytesRef(beginning);
        var there = terms.SeekCeil(first) is not TermsEnum.SeekStatus.END;
        for (var i = 0; there && i < MostTerms && StringHelper.StartsWith(terms.Term, first); i++)
        {
            yield return (terms.Term.Utf8ToString(), terms.DocFreq);
            there = terms.MoveNext();
        }
    }

    private static bool IsSeen(AtomicReaderContext leaf, Term term, SeenDocuments seen)
    {
        var reader = leaf.AtomicReader;
        if (reader.GetTermDocsEnum(term) is not { } docs) return false;
        var traits = reader.GetNumericDocValues(LuceneFields.Traits);
        while (docs.NextDoc() is not DocIdSetIterator.NO_MORE_DOCS)
            if (seen.Contains(leaf.DocBase + docs.DocID, traits.Get(docs.DocID))) return true;
        return false;
    }
}
