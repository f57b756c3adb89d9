using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic.Queries;

/// <summary>POST /index/_search.</summary>
internal static class Search
{
    // The server's own bound on from + size.
    private const int Window = 10_000;

    public static JsonObject Run(StoredIndex index, JsonObject body, ServerLine line)
    {
        body.Only("search", "query", "post_filter", "aggs", "aggregations", "sort", "from", "size", "search_after", "track_total_hits", "track_scores", "_source", "timeout");
        var (from, size) = ((int)body.Number("from", 0), (int)body.Number("size", 10));
        if (from + size > Window) throw ElasticRefusal.Search(400, "illegal_argument_exception", $"Result window is too large, from + size must be less than or equal to: [{Window}] but was [{from + size}].");
        var seen = new Seen(index.Visible, index.Mapping);
        var read = new ReadQuery(seen);
        var fits = read.Read(body["query"]?.AsObject() ?? new JsonObject { ["match_all"] = new JsonObject() });
        var found = seen.Documents.Select(document => (Document: document, Score: fits(document))).Where(hit => hit.Score is not null).Select(hit => new Hit(hit.Document, hit.Score!.Value)).ToList();
        var shown = body["post_filter"] is JsonObject filter && read.Read(filter) is var after ? found.FindAll(hit => after(hit.Document) is not null) : found;
        var order = new Order(body["sort"]?.AsArray());
        var page = order.Sort(shown).Where(hit => body["search_after"] is not JsonArray last || order.Compare(hit, last) > 0).Skip(from).Take(size);
        var answer = new JsonObject
        {
            ["took"] = 1,
            ["timed_out"] = false,
            ["_shards"] = new JsonObject { ["total"] = 1, ["successful"] = 1, ["skipped"] = 0, ["failed"] = 0 },
            ["hits"] = new JsonObject
            {
                ["total"] = Total(shown.Count, body["track_total_hits"]),
                ["max_score"] = order.ByScore && shown.Count > 0 ? shown.Max(hit => hit.Score) : null,
                ["hits"] = new JsonArray([.. page.Select(hit => hit.ToJson(index, body["_source"], order, line))]),
            },
        };
        if ((body["aggs"] ?? body["aggregations"]) is JsonObject aggregations) answer["aggregations"] = new Aggregations(read).Count(aggregations, [.. found.Select(hit => hit.Document)]);
        return answer;
    }

    private static JsonObject Total(int count, JsonNode? track) => track?.GetValueKind() is JsonValueKind.True || count <= Window
        ? new() { ["value"] = count, ["relation"] = "eq" }
        : new() { ["value"] = Window, ["relation"] = "gte" };
}
