using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>Finds coaches among those a reader may see. What a page asks.</summary>
internal interface ICoachSearch
{
    /// <summary>One page of those who fit, with counts over all who fit. Never throws for what a reader has typed, nor because an engine is down.</summary>
    Task<CoachResults> SearchAsync(CoachQuery query, Reader reader, CancellationToken cancellation);

    /// <summary>What the beginning of a question could become: names, specialities and words the reader may see; a few of each at most.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, string language, Reader reader, CancellationToken cancellation);
}

/// <summary>What a suggestion is.</summary>
internal enum SuggestionKind { Name, Speciality, Word }

/// <summary>A way to go on typing.</summary>
/// <param name="Value">For a name the coach's id, for a speciality its key, for a word the word.</param>
internal sealed record Suggestion(SuggestionKind Kind, string Text, string Value);

/// <summary>What a search has found.</summary>
/// <param name="Coaches">The members of this page, in order; what may be shown of them is to be read anew.</param>
/// <param name="Total">How many fit words and filters.</param>
/// <param name="Page">From 1; the last page where the query asked for one beyond it.</param>
/// <param name="Counts">For each filter how many fit each of its values; a filter's own choice does not narrow its own counts.</param>
/// <param name="Without">For each filter how many would fit if that filter alone were dropped.</param>
internal sealed record CoachResults(
    IReadOnlyList<Guid> Coaches, int Total, int Page, IReadOnlyDictionary<Facet, IReadOnlyDictionary<string, int>> Counts, IReadOnlyDictionary<Facet, int> Without)
{
    public static CoachResults Nobody { get; } = new([], 0, 1, Enum.GetValues<Facet>().ToDictionary(facet => facet, _ => (IReadOnlyDictionary<string, int>)new Dictionary<string, int>()),
        Enum.GetValues<Facet>().ToDictionary(facet => facet, _ => 0));

    /// <summary>How many fit the words, whatever the filters.</summary>
    public int FitTheWords { get; init; }

    /// <summary>Where the last coach here stands; null where nobody comes after.</summary>
    public Position? Last { get; init; }

    /// <summary>Nobody fits the words as typed; these fit words that look alike.</summary>
    public bool OnlyAlike { get; init; }

    /// <summary>No engine answered: the database did, without other forms of words.</summary>
    public bool IsReduced { get; init; }

    public int Pages { get; init; } = 1;
}
