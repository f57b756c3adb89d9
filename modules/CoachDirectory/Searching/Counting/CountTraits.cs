using System.Numerics;

namespace ReciproCoach.CoachDirectory.Searching.Counting;

/// <summary>
/// Counts who fits the words, who fits the filters, how many each value of a filter would leave (the filter's own choice aside),
/// and how many each filter keeps away alone: one coach after the other, or many at once by whoever has them in sets.
/// </summary>
internal sealed class CountTraits
{
    private static readonly int Facets = Enum.GetValues<Facet>().Length;

    private readonly Vocabulary vocabulary;
    private readonly CoachQuery query;
    private readonly (int Facet, long Mask, long Chosen)[] flags;
    private readonly HashSet<int> countries;
    private readonly bool mustBeOpen;
    private readonly int hours;
    private readonly int[] byFlag = new int[64], byCountry = new int[26 * 26 + 1], byHours = new int[25];
    private readonly int[] keptAwayBy = new int[Facets];
    private int open;

    public CountTraits(Vocabulary vocabulary, CoachQuery query)
    {
        (this.vocabulary, this.query) = (vocabulary, query);
        flags = [.. Vocabulary.Flags.Select(facet => ((int)facet, vocabulary.Mask(facet), vocabulary.Bits(facet, query.Of(facet))))];
        countries = [.. query.Of(Facet.Country).Select(Vocabulary.CountryNumber)];
        (mustBeOpen, hours) = (query.Of(Facet.Round).Count > 0, query.HoursInCommon);
    }

    /// <summary>Those who fit the words, whatever the filters.</summary>
    public int Seen { get; private set; }

    /// <summary>Those who fit words and filters.</summary>
    public int Total { get; private set; }

    /// <summary>Takes one coach into account.</summary>
    /// <param name="isOpen">One can ask for them in a round now.</param>
    /// <param name="inCommon">Hours in common with the reader.</param>
    /// <returns>True where the coach fits every filter.</returns>
    public bool Add(long coach, int country, bool isOpen, int inCommon)
    {
        Seen++;
        var misses = Misses(coach, country, isOpen, inCommon);
        if (misses == 0) CountEverything(coach, country, isOpen, inCommon);
        else if (BitOperations.IsPow2(misses)) CountOnly(BitOperations.Log2((uint)misses), coach, country, isOpen, inCommon);
        return misses == 0;
    }

    /// <summary>Takes many into account: those who fit the words, and of them those who fit every filter. Their values are told besides.</summary>
    public void Found(int seen, int total) => (Seen, Total) = (Seen + seen, Total + total);

    /// <summary>So many fit everything but this filter.</summary>
    public void KeptAwayBy(Facet facet, int coaches) => keptAwayBy[(int)facet] += coaches;

    /// <param name="bit">Of <see cref="Traits.Flags"/>.</param>
    /// <param name="coaches">How many have it, of those who count for its filter.</param>
    public void Flag(int bit, int coaches) => byFlag[bit] += coaches;

    /// <inheritdoc cref="Flag"/>
    public void Country(int country, int coaches) => byCountry[country] += coaches;

    /// <inheritdoc cref="Flag"/>
    public void Open(int coaches) => open += coaches;

    /// <param name="coaches">For each of <see cref="HoursInCommon.Values"/> how many have at least so many hours in common.</param>
    public void InCommon(IReadOnlyList<int> coaches)
    {
        for (var i = 0; i < coaches.Count; i++)
            byHours[int.Parse(HoursInCommon.Values[i], System.Globalization.CultureInfo.InvariantCulture)] += coaches[i] - (i + 1 < coaches.Count ? coaches[i + 1] : 0);
    }

    /// <param name="coaches">The page asked for, or the last one.</param>
    public CoachResults Results(IReadOnlyList<Guid> coaches, int page, Position? last) => new(coaches, Total, page, new Dictionary<Facet, IReadOnlyDictionary<string, int>>
    {
        [Facet.Language] = Named(Facet.Language),
        [Facet.Credential] = Named(Facet.Credential),
        [Facet.Speciality] = Named(Facet.Speciality),
        [Facet.Country] = Enumerable.Range(1, 26 * 26).Where(number => byCountry[number] > 0).ToDictionary(Vocabulary.CountryOf, number => byCountry[number]),
        [Facet.Hours] = HoursInCommon.Values.Select(value => (value, n: byHours.Skip(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).Sum()))
            .Where(one => one.n > 0).ToDictionary(one => one.value, one => one.n),
        [Facet.Years] = Named(Facet.Years),
        [Facet.Round] = open > 0 ? new Dictionary<string, int> { [Vocabulary.Open] = open } : new Dictionary<string, int>(),
        [Facet.Testimonials] = Named(Facet.Testimonials),
    }, Enum.GetValues<Facet>().ToDictionary(facet => facet, facet => Total + keptAwayBy[(int)facet]))
    {
        FitTheWords = Seen, Last = last, Pages = query.PagesFor(Total),
    };

    private int Misses(long coach, int country, bool isOpen, int inCommon)
    {
        var misses = 0;
        foreach (var (facet, _, chosen) in flags)
            if (chosen != 0 && (chosen & coach) == 0) misses |= 1 << facet;
        if (countries.Count > 0 && !countries.Contains(country)) misses |= 1 << (int)Facet.Country;
        if (mustBeOpen && !isOpen) misses |= 1 << (int)Facet.Round;
        if (inCommon < hours) misses |= 1 << (int)Facet.Hours;
        return misses;
    }

    private void CountEverything(long coach, int country, bool isOpen, int inCommon)
    {
        Total++;
        Count(coach);
        byCountry[country]++;
        byHours[inCommon]++;
        if (isOpen) open++;
    }

    /// <summary>Of somebody one filter alone keeps away, that filter's values count.</summary>
    private void CountOnly(int facet, long coach, int country, bool isOpen, int inCommon)
    {
        keptAwayBy[facet]++;
        if ((Facet)facet is Facet.Country) byCountry[country]++;
        else if ((Facet)facet is Facet.Hours) byHours[inCommon]++;
        else if ((Facet)facet is Facet.Round) open += isOpen ? 1 : 0;
        else Count(coach & vocabulary.Mask((Facet)facet));
    }

    private void Count(long bits)
    {
        for (; bits != 0; bits &= bits - 1) byFlag[BitOperations.TrailingZeroCount(bits)]++;
    }

    private Dictionary<string, int> Named(Facet facet)
    {
        var shift = vocabulary.Shift(facet);
        return vocabulary.ValuesOf(facet).Select((value, i) => (value, n: byFlag[shift + i])).Where(one => one.n > 0).ToDictionary(one => one.value, one => one.n);
    }
}
