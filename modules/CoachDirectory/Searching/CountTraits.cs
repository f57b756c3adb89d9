namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>
/// Counts, in one pass over those who fit the words, who fits the filters, how many each value of a filter would leave (the
/// filter's own choice aside), and how many each filter keeps away alone.
/// </summary>
internal sealed class CountTraits(Vocabulary vocabulary, CoachQuery query)
{
    private readonly long languages = vocabulary.Bits(Facet.Language, query.Of(Facet.Language));
    private readonly long credentials = vocabulary.Bits(Facet.Credential, query.Of(Facet.Credential));
    private readonly long specialities = vocabulary.Bits(Facet.Speciality, query.Of(Facet.Speciality));
    private readonly HashSet<int> countries = [.. query.Of(Facet.Country).Select(Vocabulary.CountryNumber)];
    private readonly int[] byLanguage = new int[64], byCredential = new int[64], bySpeciality = new int[64], byCountry = new int[26 * 26 + 1];
    private readonly int[] keptAwayBy = new int[4];

    /// <summary>Those who fit the words, whatever the filters.</summary>
    public int Seen { get; private set; }

    /// <summary>Those who fit words and filters.</summary>
    public int Total { get; private set; }

    /// <summary>Takes one coach into account.</summary>
    /// <returns>True where the coach fits every filter.</returns>
    public bool Add(Traits coach)
    {
        Seen++;
        var misses = (Misses(languages, coach.Languages) ? 1 << (int)Facet.Language : 0)
            | (Misses(credentials, coach.Credential) ? 1 << (int)Facet.Credential : 0)
            | (Misses(specialities, coach.Specialities) ? 1 << (int)Facet.Speciality : 0)
            | (countries.Count > 0 && !countries.Contains(coach.Country) ? 1 << (int)Facet.Country : 0);
        if (misses == 0) Total++;
        else if (int.IsPow2(misses)) keptAwayBy[int.Log2(misses)]++;
        if ((misses & ~(1 << (int)Facet.Language)) == 0) Count(byLanguage, coach.Languages);
        if ((misses & ~(1 << (int)Facet.Credential)) == 0) Count(byCredential, coach.Credential);
        if ((misses & ~(1 << (int)Facet.Speciality)) == 0) Count(bySpeciality, coach.Specialities);
        if ((misses & ~(1 << (int)Facet.Country)) == 0) byCountry[coach.Country]++;
        return misses == 0;
    }

    /// <param name="coaches">The page asked for, or the last one.</param>
    public CoachResults Results(IReadOnlyList<Guid> coaches, int page) => new(coaches, Total, page, new Dictionary<Facet, IReadOnlyDictionary<string, int>>
    {
        [Facet.Language] = Named(Facet.Language, byLanguage),
        [Facet.Credential] = Named(Facet.Credential, byCredential),
        [Facet.Speciality] = Named(Facet.Speciality, bySpeciality),
        [Facet.Country] = Enumerable.Range(1, 26 * 26).Where(number => byCountry[number] > 0).ToDictionary(Vocabulary.CountryOf, number => byCountry[number]),
    }, Enum.GetValues<Facet>().ToDictionary(facet => facet, facet => Total + keptAwayBy[(int)facet]));

    private static bool Misses(long wanted, long had) => wanted != 0 && (wanted & had) == 0;

    private static void Count(int[] counts, long bits)
    {
        for (; bits != 0; bits &= bits - 1) counts[System.Numerics.BitOperations.TrailingZeroCount(bits)]++;
    }

    private Dictionary<string, int> Named(Facet facet, int[] counts) =>
        vocabulary.ValuesOf(facet).Select((value, i) => (value, n: counts[i])).Where(one => one.n > 0).ToDictionary(one => one.value, one => one.n);
}
