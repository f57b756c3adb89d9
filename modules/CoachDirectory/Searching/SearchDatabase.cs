using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>
/// The directory read from the database: every coach the reader may see, one by one. Slower, without stems and without other
/// languages' words; it answers while an engine cannot.
/// </summary>
internal sealed class SearchDatabase(ReadCoaches coaches, Vocabulary vocabulary, HoursInCommon hours, TimeProvider clock)
{
    public async Task<CoachResults> SearchAsync(CoachQuery query, Reader reader, CancellationToken cancellation)
    {
        var words = Folded.Of(query.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (count, now) = (new CountTraits(vocabulary, query), clock.GetUtcNow().ToUnixTimeSeconds());
        var found = new List<Position>();
        await foreach (var some in coaches.AllAsync(cancellation))
            foreach (var seen in some.Select(coach => coach.SeenBy(reader.ClosenessTo(coach.Profile.Member))).OfType<SeenFacts>())
            {
                if (words.Length > 0 && !words.All(Folded.Of(TextOf(seen)).Contains)) continue;
                var traits = vocabulary.TraitsOf(seen);
                if (count.Add(traits.Flags, traits.Country, traits.OpenUntil > now, query.MyDay is { } mine ? hours.Of(mine, traits.Day) : 0))
                    found.Add(new(0, seen.Since.ToUnixTimeMilliseconds(), DescribeCoach.OrderOf(seen.Coach.Name), seen.Coach.Member.ToString("N")));
            }
        return Page(query, count, found) with { IsReduced = true };
    }

    /// <summary>Nothing here says who fits words best, so they come by name.</summary>
    private static CoachResults Page(CoachQuery query, CountTraits count, List<Position> found)
    {
        found.Sort((a, b) => Compare(query.Order, a, b));
        var page = Math.Min(query.Page, query.PagesFor(count.Total));
        var rest = query.After is { } last ? found.Where(one => Compare(query.Order, one, last) > 0).ToList() : found[((page - 1) * query.Size)..];
        var here = rest.Take(query.Size).ToList();
        return count.Results([.. here.Select(one => Guid.ParseExact(one.Id, "N"))], page, rest.Count > here.Count ? here[^1] : null);
    }

    private static int Compare(CoachOrder order, Position a, Position b)
    {
        var newest = order is CoachOrder.Newest ? b.Since.CompareTo(a.Since) : 0;
        var byName = newest != 0 ? newest : string.CompareOrdinal(a.Order, b.Order);
        return byName != 0 ? byName : string.CompareOrdinal(a.Id, b.Id);
    }

    private static string TextOf(SeenFacts seen) => string.Join('\n', seen.Coach.Texts.Values.SelectMany(text => new[] { text.Headline, text.Bio })
        .Concat(seen.Testimonials.Select(voice => voice.Words)).Prepend(seen.Coach.Name));
}
