namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>What the directory can be narrowed by.</summary>
internal enum Facet
{
    Language, Credential, Speciality, Country,

    /// <summary>How many hours a day the coach and the reader are both awake, at least.</summary>
    Hours,

    Years,

    /// <summary>Takes part in a round in which one can still ask for coaches.</summary>
    Round,

    Testimonials,
}

/// <summary>What comes first.</summary>
internal enum CoachOrder { Relevance, Name, Newest }

/// <summary>The hours in which a person can be coached, by their own clock.</summary>
internal sealed record WakingDay(string Zone, int From, int Until);

/// <summary>Where in an order a coach stands; what comes after it is the rest of the list.</summary>
internal sealed record Position(float Score, long Since, string Order, string Id);

/// <summary>What a reader looks for: a state of the directory, and as such an address.</summary>
/// <param name="Language">The page's language: the words are read in it first.</param>
/// <param name="Words">Tidied by <see cref="Reading.TypedWords"/>; empty for everybody.</param>
/// <param name="Chosen">The values chosen of each filter, all known; one of them must fit.</param>
/// <param name="Page">From 1.</param>
internal sealed record CoachQuery(string Language, string Words, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen, int Page)
{
    public const int PageSize = 20;

    /// <summary>Nobody leafs further; it bounds what one request can ask of an index.</summary>
    public const int LastPage = 500;

    /// <summary>As chosen; null for the usual one.</summary>
    public CoachOrder? Sort { get; init; }

    /// <summary>What comes first: the best where words are looked for, else by name.</summary>
    public CoachOrder Order => Words.Length == 0 && Sort is not CoachOrder.Newest ? CoachOrder.Name : Sort ?? CoachOrder.Relevance;

    /// <summary>The zone a reader has chosen, for the hours in common; null where they have not.</summary>
    public string? Zone { get; init; }

    /// <summary>When the reader is awake; null where nobody knows, and then hours in common are neither asked for nor counted.</summary>
    public WakingDay? MyDay { get; init; }

    /// <summary>How many are wanted at once.</summary>
    public int Size { get; init; } = PageSize;

    /// <summary>Those after this one are wanted, whatever the page; null for a page.</summary>
    public Position? After { get; init; }

    public bool HasFilters => Chosen.Values.Any(values => values.Count > 0);

    /// <summary>At least so many hours in common; 0 where that is not asked.</summary>
    public int HoursInCommon => MyDay is null || Of(Facet.Hours) is not [var least, ..] ? 0 : int.Parse(least, System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyList<string> Of(Facet facet) => Chosen.TryGetValue(facet, out var values) ? values : [];

    public CoachQuery Without(Facet facet, string value) => With(facet, [.. Of(facet).Where(one => one != value)]);

    public CoachQuery Without(Facet facet) => With(facet, []);

    public CoachQuery WithoutFilters() => this with { Chosen = new Dictionary<Facet, IReadOnlyList<string>>(), Page = 1 };

    public int PagesFor(int total) => Math.Clamp((total + Size - 1) / Size, 1, LastPage);

    private CoachQuery With(Facet facet, IReadOnlyList<string> values) =>
        this with { Chosen = new Dictionary<Facet, IReadOnlyList<string>>(Chosen) { [facet] = values }, Page = 1 };
}
