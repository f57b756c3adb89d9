using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReciproCoach.CoachDirectory.Searching.Counting;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>
/// One question's filters and counts. A filter's own counts ignore its own choice; what nobody has chosen is counted among
/// those who fit everything.
/// </summary>
internal sealed class AskForCounts
{
    // As many as there are values of any filter, and days anybody keeps.
    private const int MostValues = 700, MostDays = 9_000;

    private const string Everybody = "everybody", Fitting = "fitting", Values = "values";

    private readonly CoachQuery query;
    private readonly HoursInCommon hours;
    private readonly Vocabulary vocabulary;
    private readonly long now;
    private readonly Dictionary<Facet, JsonObject> filters = [];

    /// <param name="days">All days coaches keep; asked for only where hours in common are filtered by.</param>
    /// <param name="now">In seconds since 1970.</param>
    public AskForCounts(CoachQuery query, IReadOnlyCollection<string> days, Vocabulary vocabulary, HoursInCommon hours, long now)
    {
        (this.query, this.vocabulary, this.hours, this.now) = (query, vocabulary, hours, now);
        foreach (var facet in Vocabulary.Flags.Append(Facet.Country))
            if (query.Of(facet).Where(value => vocabulary.IsKnown(facet, value)).ToList() is { Count: > 0 } chosen) filters[facet] = AskElastic.Terms(AskElastic.Field(facet), chosen);
        if (query.Of(Facet.Round).Count > 0) filters[Facet.Round] = IsOpen();
        if (query.HoursInCommon is > 0 and var least) filters[Facet.Hours] = AskElastic.Terms(CoachMapping.Day, days.Where(day => hours.Of(query.MyDay!, day) >= least));
    }

    /// <summary>Every filter; null where none is chosen.</summary>
    public JsonObject? Filter => filters.Count == 0 ? null : AskElastic.All(filters.Values.Select(Copy));

    /// <summary>The question for all days coaches keep.</summary>
    public static JsonObject Days(JsonObject readers) => new() { ["query"] = AskElastic.All([readers]), ["size"] = 0, ["aggs"] = new JsonObject { [Values] = TermsOf(CoachMapping.Day, MostDays) } };

    public static IReadOnlyCollection<string> ReadDays(JsonElement answer) => [.. Buckets(answer.GetProperty("aggregations").GetProperty(Values)).Keys];

    public JsonObject Aggregations()
    {
        var free = new JsonObject();
        foreach (var facet in Enum.GetValues<Facet>().Where(facet => !filters.ContainsKey(facet))) Add(free, facet);
        var all = new JsonObject { [Everybody] = Within([], []), [Fitting] = Within(filters.Values, free) };
        foreach (var facet in filters.Keys)
        {
            var own = new JsonObject();
            Add(own, facet);
            all[facet.ToString()] = Within(filters.Where(other => other.Key != facet).Select(other => other.Value), own);
        }
        return all;
    }

    /// <summary>The counts, with whoever was found put in by the caller.</summary>
    public CoachResults Read(JsonElement aggregations)
    {
        var fitting = aggregations.GetProperty(Fitting);
        JsonElement Own(Facet facet) => filters.ContainsKey(facet) ? aggregations.GetProperty(facet.ToString()) : fitting;
        var facets = Enum.GetValues<Facet>();
        return new([], Count(fitting), 1, facets.ToDictionary(facet => facet, facet => (IReadOnlyDictionary<string, int>)Counts(facet, Own(facet))), facets.ToDictionary(facet => facet, facet => Count(Own(facet))))
        {
            FitTheWords = Count(aggregations.GetProperty(Everybody)), Pages = query.PagesFor(Count(fitting)),
        };
    }

    private void Add(JsonObject counts, Facet facet)
    {
        if (facet is Facet.Round) counts[AskElastic.Field(facet)] = Within([IsOpen()], []);
        else if (facet is not Facet.Hours) counts[AskElastic.Field(facet)] = TermsOf(AskElastic.Field(facet), MostValues);
        else if (query.MyDay is not null) counts[AskElastic.Field(facet)] = TermsOf(CoachMapping.Day, MostDays);
    }

    private Dictionary<string, int> Counts(Facet facet, JsonElement own)
    {
        if (facet is Facet.Hours) return query.MyDay is { } mine && own.TryGetProperty(AskElastic.Field(facet), out var kept) ? Hours(mine, Buckets(kept)) : [];
        var counted = own.GetProperty(AskElastic.Field(facet));
        if (facet is Facet.Round) return Count(counted) is > 0 and var open ? new() { [Vocabulary.Open] = open } : [];
        var buckets = Buckets(counted);
        return facet is Facet.Country ? buckets : vocabulary.ValuesOf(facet).Where(buckets.ContainsKey).ToDictionary(value => value, value => buckets[value]);
    }

    private Dictionary<string, int> Hours(WakingDay mine, Dictionary<string, int> days) => HoursInCommon.Values
        .Select(value => (value, n: days.Where(day => hours.Of(mine, day.Key) >= int.Parse(value, CultureInfo.InvariantCulture)).Sum(day => day.Value)))
        .Where(one => one.n > 0).ToDictionary(one => one.value, one => one.n);

    private JsonObject IsOpen() => new() { ["range"] = new JsonObject { [CoachMapping.OpenUntil] = new JsonObject { ["gt"] = now } } };

    private static JsonObject Within(IEnumerable<JsonObject> filters, JsonObject counts)
    {
        var within = new JsonObject { ["filter"] = AskElastic.All(filters.Select(Copy)) };
        if (counts.Count > 0) within["aggs"] = counts;
        return within;
    }

    private static JsonObject TermsOf(string field, int most) => new() { ["terms"] = new JsonObject { ["field"] = field, ["size"] = most } };

    private static int Count(JsonElement bucket) => bucket.GetProperty("doc_count").GetInt32();

    private static Dictionary<string, int> Buckets(JsonElement terms) =>
        terms.GetProperty("buckets").EnumerateArray().ToDictionary(bucket => bucket.GetProperty("key").GetString()!, Count);

    // A part of JSON has one place only.
    private static JsonObject Copy(JsonObject part) => part.DeepClone().AsObject();
}
