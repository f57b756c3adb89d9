using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>Answers from the index behind the alias.</summary>
internal sealed class ElasticEngine(ElasticClient elastic, ElasticSettings settings, Vocabulary vocabulary, HoursInCommon hours, TimeProvider clock)
{
    // No word or name is longer, and a regular expression of some thousand letters has been seen to break a server's connection.
    private const int LongestBeginning = 100;

    // What means something in a regular expression there.
    private const string Reserved = ".?+*|{}[]()\"\\#@&<>~";

    public async Task<CoachResults> FindAsync(WordQuery? words, CoachQuery query, Reader reader, CancellationToken cancellation)
    {
        var days = query.HoursInCommon > 0 ? AskForCounts.ReadDays(await AskAsync(AskForCounts.Days(AskElastic.For(reader)))) : [];
        var counts = new AskForCounts(query, days, vocabulary, hours, clock.GetUtcNow().ToUnixTimeSeconds());
        var page = query.Page;
        var found = await AskAsync(Question(AskElastic.For(words, reader), counts, query, page));
        if (query.After is null && page > query.PagesFor(Total(found)))
        {
            page = query.PagesFor(Total(found));
            found = await AskAsync(Question(AskElastic.For(words, reader), counts, query, page));
        }
        return Results(counts, query, page, found);

        Task<JsonElement> AskAsync(JsonObject question) => elastic.SearchAsync(settings.Index, question, cancellation);
    }

    public async Task<IReadOnlyList<string>> BeginningWithAsync(string field, string beginning, int atMost, Reader reader, CancellationToken cancellation)
    {
        if (beginning.Length > LongestBeginning) return [];
        var path = AskElastic.Path(field);
        var answer = await elastic.SearchAsync(settings.Index, new()
        {
            ["query"] = AskElastic.All([AskElastic.For(reader), AskElastic.Prefix(path, beginning)]),
            ["size"] = 0,
            ["aggs"] = new JsonObject { ["words"] = new JsonObject { ["terms"] = new JsonObject { ["field"] = path, ["size"] = atMost, ["include"] = Pattern(beginning) } } },
        }, cancellation);
        return [.. answer.GetProperty("aggregations").GetProperty("words").GetProperty("buckets").EnumerateArray().Select(bucket => bucket.GetProperty("key").GetString()!)];
    }

    private static JsonObject Question(JsonObject words, AskForCounts counts, CoachQuery query, int page)
    {
        // Beyond a known place one more than shown says whether anybody comes after.
        var (from, size) = query.After is null ? ((page - 1) * query.Size, query.Size) : (0, query.Size + 1);
        var question = new JsonObject
        {
            ["query"] = words, ["from"] = from, ["size"] = size, ["sort"] = Sort(query.Order),
            ["_source"] = false, ["track_total_hits"] = true, ["aggs"] = counts.Aggregations(),
        };
        if (counts.Filter is { } filter) question["post_filter"] = filter;
        if (query.After is { } last) question["search_after"] = Values(query.Order, last);
        return question;
    }

    private static CoachResults Results(AskForCounts counts, CoachQuery query, int page, JsonElement found)
    {
        var hits = found.GetProperty("hits").GetProperty("hits").EnumerateArray().Select(hit => PositionOf(query.Order, hit.GetProperty("sort"))).ToList();
        var here = hits.Take(query.Size).ToList();
        var more = query.After is null ? (page - 1) * query.Size + here.Count < Total(found) : hits.Count > here.Count;
        return counts.Read(found.GetProperty("aggregations")) with
        {
            Coaches = [.. here.Select(one => Guid.ParseExact(one.Id, "N"))], Page = page, Last = more && here.Count > 0 ? here[^1] : null,
        };
    }

    private static JsonArray Sort(CoachOrder order)
    {
        JsonObject By(string field, string direction) => new() { [field] = direction };
        var sort = new JsonArray(By(CoachMapping.Order, "asc"), By(CoachMapping.Member, "asc"));
        if (order is CoachOrder.Relevance) sort.Insert(0, By("_score", "desc"));
        if (order is CoachOrder.Newest) sort.Insert(0, By(CoachMapping.Since, "desc"));
        return sort;
    }

    private static JsonArray Values(CoachOrder order, Position last) => order switch
    {
        CoachOrder.Relevance => [last.Score, last.Order, last.Id],
        CoachOrder.Newest => [last.Since, last.Order, last.Id],
        _ => [last.Order, last.Id],
    };

    private static Position PositionOf(CoachOrder order, JsonElement values) => new(
        order is CoachOrder.Relevance ? values[0].GetSingle() : 0, order is CoachOrder.Newest ? values[0].GetInt64() : 0,
        values[values.GetArrayLength() - 2].GetString()!, values[values.GetArrayLength() - 1].GetString()!);

    private static int Total(JsonElement found) => found.GetProperty("hits").GetProperty("total").GetProperty("value").GetInt32();

    /// <summary>A regular expression for words that begin so, with nothing in it but letters taken as they are.</summary>
    private static string Pattern(string beginning)
    {
        var pattern = new StringBuilder();
        foreach (var letter in beginning)
        {
            if (Reserved.Contains(letter, StringComparison.Ordinal)) pattern.Append('\\');
            pattern.Append(letter);
        }
        return pattern.Append(".*").ToString();
    }
}
