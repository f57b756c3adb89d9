using System.Numerics;
using Lucene.Net.Index;
using ReciproCoach.CoachDirectory.Searching.Counting;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// Counts in one segment: who is found is first noted as bits, and compared with the sets of all values once they are all found.
/// Where few are found, their own traits are read instead.
/// </summary>
internal sealed class SegmentCount
{
    // Reading the traits of one document costs about as much as comparing so many longs of every value's set.
    private const int Sparse = 32;

    private readonly CountTraits count;
    private readonly Vocabulary vocabulary;
    private readonly ValueSets values;
    private readonly List<(Facet Facet, long[] Set)> filters;
    private readonly long[] seen, open, found;
    private readonly long[][]? inCommon;
    private readonly long[]? fits;
    private readonly AtomicReader segment;

    public SegmentCount(
        CountTraits count, Vocabulary vocabulary, ValueSets values, long[] seen, List<(Facet Facet, long[] Set)> filters, long[] open, long[][]? inCommon, AtomicReader segment)
    {
        (this.count, this.vocabulary, this.values, this.seen, this.filters, this.open, this.inCommon, this.segment) = (count, vocabulary, values, seen, filters, open, inCommon, segment);
        found = Bits.None(segment.MaxDoc);
        fits = AllFiltersBut(null);
    }

    /// <summary>Notes somebody who fits the words.</summary>
    /// <returns>True where the reader may see them and they fit every filter.</returns>
    public bool Take(int document)
    {
        if (!seen.Has(document)) return false;
        found.Put(document);
        return fits is null || fits.Has(document);
    }

    /// <summary>Notes everybody the reader may see.</summary>
    /// <returns>Those who fit every filter.</returns>
    public long[] TakeEverybody()
    {
        Array.Copy(seen, found, found.Length);
        if (segment.LiveDocs is { } living)
            foreach (var document in seen.Documents())
                if (!living.Get(document)) found.Remove(document);
        return found.And(fits);
    }

    /// <summary>Counts those noted.</summary>
    public void Finish()
    {
        var fit = found.And(fits);
        var total = fit.Count();
        count.Found(found.Count(), total);
        var chosen = 0L;
        foreach (var (facet, set) in filters)
        {
            var others = found.And(AllFiltersBut(facet));
            count.KeptAwayBy(facet, others.Count() - others.Count(set));
            CountValues(facet, others);
            if (Vocabulary.Flags.Contains(facet)) chosen |= vocabulary.Mask(facet);
        }
        CountFlags(fit, total, ~chosen & ((1L << Vocabulary.MostFlags) - 1));
        foreach (var facet in (Facet[])[Facet.Country, Facet.Hours, Facet.Round])
            if (!filters.Exists(filter => filter.Facet == facet)) CountValues(facet, fit);
    }

    private long[]? AllFiltersBut(Facet? one) => filters.Where(filter => filter.Facet != one).Select(filter => filter.Set).Aggregate((long[]?)null, (all, set) => set.And(all));

    private void CountValues(Facet facet, long[] some)
    {
        switch (facet)
        {
            case Facet.Country:
                foreach (var (country, set) in values.Countries) count.Country(country, some.Count(set));
                break;
            case Facet.Round:
                count.Open(some.Count(open));
                break;
            case Facet.Hours:
                if (inCommon is not null) count.InCommon([.. inCommon.Select(set => some.Count(set))]);
                break;
            default:
                CountFlags(some, some.Count(), vocabulary.Mask(facet));
                break;
        }
    }

    private void CountFlags(long[] some, int many, long mask)
    {
        if (many == 0) return;
        if (many >= segment.MaxDoc / Sparse)
        {
            for (; mask != 0; mask &= mask - 1) count.Flag(BitOperations.TrailingZeroCount(mask), some.Count(values.Flags[BitOperations.TrailingZeroCount(mask)]));
            return;
        }
        var traits = Columns.Of(segment).Traits;
        foreach (var document in some.Documents())
            for (var has = traits[document] & mask; has != 0; has &= has - 1) count.Flag(BitOperations.TrailingZeroCount(has), 1);
    }
}
