namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>What the directory can be narrowed by. The names in small letters are those in addresses.</summary>
internal enum Facet { Language, Credential, Speciality, Country }

/// <summary>What a reader looks for: a state of the directory, and as such an address.</summary>
/// <param name="Language">The page's language: the words are read in it first.</param>
/// <param name="Words">Tidied by <see cref="TypedWords"/>; empty for everybody.</param>
/// <param name="Chosen">The values chosen of each filter, all known; one of them must fit.</param>
/// <param name="Page">From 1.</param>
internal sealed record CoachQuery(string Language, string Words, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen, int Page)
{
    public const int PageSize = 20;

    /// <summary>Nobody leafs further; it bounds what one request can ask of the index.</summary>
    public const int LastPage = 500;

    public bool HasFilters => Chosen.Values.Any(values => values.Count > 0);

    public IReadOnlyList<string> Of(Facet facet) => Chosen.TryGetValue(facet, out var values) ? values : [];

    public CoachQuery Without(Facet facet, string value) => With(facet, [.. Of(facet).Where(one => one != value)]);

    public CoachQuery Without(Facet facet) => With(facet, []);

    public CoachQuery WithoutFilters() => this with { Chosen = new Dictionary<Facet, IReadOnlyList<string>>(), Page = 1 };

    public static int PagesFor(int total) => Math.Clamp((total + PageSize - 1) / PageSize, 1, LastPage);

    private CoachQuery With(Facet facet, IReadOnlyList<string> values) =>
        this with { Chosen = new Dictionary<Facet, IReadOnlyList<string>>(Chosen) { [facet] = values }, Page = 1 };
}
