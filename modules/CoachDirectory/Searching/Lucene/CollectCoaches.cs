using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Notes everybody the reader may see who fits the words, to be counted segment by segment, and keeps the best of those who fit the filters too.</summary>
internal sealed class CollectCoaches(CountSets count, TopFieldCollector best) : ICollector
{
    private SegmentCount? here;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => best.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        Finish();
        here = count.Begin(context.AtomicReader);
        best.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (here!.Take(doc)) best.Collect(doc);
    }

    /// <summary>Everybody of the index, whom no words choose from and nothing is weighed of.</summary>
    public void CollectEverybody(IndexReader index)
    {
        foreach (var leaf in index.Leaves)
        {
            SetNextReader(leaf);
            foreach (var document in here!.TakeEverybody().Documents()) best.Collect(document);
        }
    }

    /// <summary>Nothing more comes of the segment.</summary>
    public void Finish()
    {
        here?.Finish();
        here = null;
    }
}
