using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Counts everybody who fits the words and keeps the best of those who fit the filters too, in one pass.</summary>
internal sealed class CollectCoaches(CountTraits count, TopFieldCollector best) : ICollector
{
    private NumericDocValues? languages, credential, specialities, country;

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => best.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        var reader = context.AtomicReader;
        (languages, credential) = (reader.GetNumericDocValues(CoachFields.Languages), reader.GetNumericDocValues(CoachFields.Credential));
        (specialities, country) = (reader.GetNumericDocValues(CoachFields.Specialities), reader.GetNumericDocValues(CoachFields.Country));
        best.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (count.Add(new(languages!.Get(doc), credential!.Get(doc), specialities!.Get(doc), (int)country!.Get(doc)))) best.Collect(doc);
    }
}
