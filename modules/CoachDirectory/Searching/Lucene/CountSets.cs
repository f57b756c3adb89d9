using Lucene.Net.Index;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>What a search asks of every segment, and what all of them together have counted.</summary>
/// <param name="now">In seconds since 1970.</param>
internal sealed class CountSets(Vocabulary vocabulary, HoursInCommon hours, CoachQuery query, Reader reader, long now)
{
    private static readonly Facet[] Sets = [Facet.Country, Facet.Round, Facet.Hours];

    /// <summary>What has been counted so far.</summary>
    public CountTraits Counted { get; } = new(vocabulary, query);

    public SegmentCount Begin(AtomicReader segment)
    {
        var values = ValueSets.Of(segment);
        var inCommon = query.MyDay is { } mine ? values.InCommonWith(mine, hours, now) : null;
        var open = values.OpenAt(now);
        var filters = Vocabulary.Flags.Concat(Sets).Where(IsAsked).Select(facet => (facet, AnyOf(facet, values, open, inCommon, segment.MaxDoc))).ToList();
        return new(Counted, vocabulary, values, values.SeenBy(reader, segment), filters, open, inCommon, segment);
    }

    /// <summary>Values nobody knows ask for nothing, and neither do hours nobody compares.</summary>
    private bool IsAsked(Facet facet) => facet switch
    {
        Facet.Hours => query.HoursInCommon > 0,
        Facet.Country or Facet.Round => query.Of(facet).Count > 0,
        _ => vocabulary.Bits(facet, query.Of(facet)) != 0,
    };

    private long[] AnyOf(Facet facet, ValueSets values, long[] open, long[][]? inCommon, int documents)
    {
        if (facet is Facet.Round) return open;
        var any = Bits.None(documents);
        if (facet is Facet.Hours) return HoursInCommon.Values.ToList().IndexOf(query.Of(facet)[0]) is >= 0 and var least ? inCommon![least] : any;
        if (facet is Facet.Country)
            foreach (var code in query.Of(facet)) any.Add(values.Countries.GetValueOrDefault(Vocabulary.CountryNumber(code)));
        else
            for (var chosen = vocabulary.Bits(facet, query.Of(facet)); chosen != 0; chosen &= chosen - 1) any.Add(values.Flags[System.Numerics.BitOperations.TrailingZeroCount(chosen)]);
        return any;
    }
}
