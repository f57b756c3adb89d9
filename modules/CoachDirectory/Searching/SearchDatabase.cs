using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>
/// The directory read from the database: every profile anybody may see, one by one. Slower, without stems and without other
/// languages' words; it answers while an index is not there.
/// </summary>
internal sealed class SearchDatabase(IProfiles profiles, Vocabulary vocabulary) : ICoachSearch
{
    private const int AtOnce = 500;

    public async Task<CoachResults> SearchAsync(CoachQuery query, CancellationToken cancellation)
    {
        var words = Folded.Of(query.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = new CountTraits(vocabulary, query);
        var found = new List<(string Name, Guid Member)>();
        await foreach (var coach in AllAsync(profiles, cancellation))
        {
            if (words.Length > 0 && !words.All(Folded.Of(TextOf(coach)).Contains)) continue;
            if (count.Add(vocabulary.TraitsOf(coach))) found.Add((Folded.Of(coach.Name), coach.Member));
        }
        var page = Math.Min(query.Page, CoachQuery.PagesFor(count.Total));
        return count.Results([.. found.OrderBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Member)
            .Skip((page - 1) * CoachQuery.PageSize).Take(CoachQuery.PageSize).Select(one => one.Member)], page);
    }

    /// <summary>Every coach as anybody may see them, in order of id.</summary>
    public static async IAsyncEnumerable<SeenCoach> AllAsync(
        IProfiles profiles, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        Guid? after = null;
        do
        {
            var some = await profiles.PublicAsync(after, AtOnce, cancellation);
            foreach (var profile in some)
                if (profile.AsSeenBy(Audience.Public) is { } coach) yield return coach;
            after = some.Count < AtOnce ? null : some[^1].Member;
        }
        while (after is not null);
    }

    private static string TextOf(SeenCoach coach) =>
        string.Join('\n', coach.Texts.Values.SelectMany(text => new[] { text.Headline, text.Bio }).Prepend(coach.Name));
}
