namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>Finds coaches among the profiles anybody may see. The port every search engine stands behind.</summary>
internal interface ICoachSearch
{
    /// <summary>One page of those who fit, the best first, with counts over all who fit. Never throws for what a reader has typed.</summary>
    Task<CoachResults> SearchAsync(CoachQuery query, CancellationToken cancellation);
}

/// <summary>What a search has found.</summary>
/// <param name="Coaches">The members of this page, the best first; who may be shown is to be read anew.</param>
/// <param name="Total">How many fit words and filters.</param>
/// <param name="Page">From 1; the last page where the query asked for one beyond it.</param>
/// <param name="Counts">For each filter how many fit each of its values; a filter's own choice does not narrow its own counts.</param>
/// <param name="Without">For each filter how many would fit if that filter alone were dropped.</param>
internal sealed record CoachResults(
    IReadOnlyList<Guid> Coaches, int Total, int Page, IReadOnlyDictionary<Facet, IReadOnlyDictionary<string, int>> Counts, IReadOnlyDictionary<Facet, int> Without)
{
    /// <summary>Nobody fits the words as typed; these fit words that look alike.</summary>
    public bool OnlyAlike { get; init; }

    public int Pages => CoachQuery.PagesFor(Total);
}
