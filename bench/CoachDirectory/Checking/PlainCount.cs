using ReciproCoach.CoachDirectory.Bench.Inventing;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Bench.Checking;

/// <summary>
/// The same question answered by walking through all coaches, one after the other, as each is seen by the reader: no index, no
/// bits, no packed numbers. Words are looked up in plain lists of who has them.
/// </summary>
internal sealed class PlainCount
{
    private static readonly Facet[] Facets = Enum.GetValues<Facet>();
    private readonly IReadOnlyList<CoachFacts> coaches;
    private readonly DateTimeOffset now;
    private readonly PlainWords words;
    private readonly Dictionary<Audience, View?[]> views = [];
    private readonly Dictionary<WakingDay, int> inCommon = [];

    public PlainCount(IReadOnlyList<CoachFacts> coaches, IReadOnlyList<DescribedCoach> described, DateTimeOffset now)
    {
        (this.coaches, this.now, words) = (coaches, now, new(described));
        foreach (var audience in (Audience[])[Audience.Public, Audience.Members, Audience.Round]) views[audience] = [.. coaches.Select(coach => coach.SeenBy(audience) is { } seen ? new View(Values(seen), seen.Day) : null)];
    }

    /// <summary>How many fit, in all and by each value of each filter: what an answer has to say; and who they are.</summary>
    public PlainAnswer Answer(WordQuery? typed, Question question)
    {
        var fits = words.Fitting(typed);
        var (seen, fitting, counts) = (0, new HashSet<Guid>(), Facets.ToDictionary(facet => facet, _ => new Dictionary<string, int>()));
        for (var at = 0; at < coaches.Count; at++)
        {
            var closeness = question.Reader.ClosenessTo(coaches[at].Profile.Member);
            if (views[closeness][at] is not { } view || (fits is not null && !fits.Contains((at, closeness)))) continue;
            seen++;
            var hours = HoursOf(view.Day, question.Query);
            var missed = Facets.Where(facet => !Fits(facet, question.Query, view.Values, hours)).ToList();
            if (missed.Count == 0) fitting.Add(coaches[at].Profile.Member);
            foreach (var facet in Facets.Where(facet => missed.TrueForAll(one => one == facet)))
                foreach (var value in facet is Facet.Hours ? HoursInCommon.Values.Where(least => hours >= Number(least)) : view.Values[facet])
                    counts[facet][value] = counts[facet].GetValueOrDefault(value) + 1;
        }
        return new(fitting, seen, counts);
    }

    private static bool Fits(Facet facet, CoachQuery query, IReadOnlyDictionary<Facet, IReadOnlyList<string>> has, int hours) =>
        query.Of(facet) is not [var first, ..] || (facet is Facet.Hours ? query.MyDay is null || hours >= Number(first) : query.Of(facet).Any(has[facet].Contains));

    private Dictionary<Facet, IReadOnlyList<string>> Values(SeenFacts seen) => new()
    {
        [Facet.Language] = seen.Coach.Languages,
        [Facet.Credential] = seen.Coach.Credential is { } credential ? [credential.ToString().ToLowerInvariant()] : [],
        [Facet.Speciality] = seen.Coach.Specialities,
        [Facet.Country] = seen.Coach.Country is { } country ? [country] : [],
        [Facet.Years] = seen.Coach.Years is { } years ? [years switch { < 3 => "0-2", < 6 => "3-5", < 11 => "6-10", _ => "11-" }] : [],
        [Facet.Round] = seen.OpenUntil > now ? ["open"] : [],
        [Facet.Testimonials] = seen.Testimonials.Count > 0 ? ["yes"] : [],
        [Facet.Hours] = [],
    };

    private int HoursOf(WakingDay? day, CoachQuery query)
    {
        if (query.MyDay is not { } mine || day is not { } theirs) return 0;
        if (!inCommon.TryGetValue(theirs, out var hours)) inCommon[theirs] = hours = Enumerable.Range(0, 96).Count(quarter => Awake(mine, quarter) && Awake(theirs, quarter)) / 4;
        return hours;
    }

    private bool Awake(WakingDay day, int quarter)
    {
        var midnight = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var there = TimeZoneInfo.FindSystemTimeZoneById(day.Zone).GetUtcOffset(now) + midnight.AddMinutes(15 * quarter).TimeOfDay;
        var hour = (there.TotalHours + 24) % 24;
        return hour >= day.From && hour < day.Until;
    }

    private static int Number(string value) => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A coach as an audience sees them.</summary>
    private sealed record View(IReadOnlyDictionary<Facet, IReadOnlyList<string>> Values, WakingDay? Day);
}
