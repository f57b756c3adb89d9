using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic.Queries;

/// <summary>A document that fits, and how well.</summary>
internal sealed record Hit(StoredDocument Document, double Score)
{
    public JsonObject ToJson(StoredIndex index, JsonNode? source, Order order, ServerLine line)
    {
        var hit = new JsonObject { ["_index"] = index.Name };
        if (line is ServerLine.Seven) hit["_type"] = "_doc";
        hit["_id"] = Document.Id;
        hit["_score"] = order.ByScore ? Score : null;
        if (source?.GetValueKind() is not JsonValueKind.False) hit["_source"] = Asked(index.Mapping.Shown(Document.Source!), source as JsonArray);
        if (order.IsAsked) hit["sort"] = order.ValuesOf(this);
        return hit;
    }

    private static JsonObject Asked(JsonObject source, JsonArray? names)
    {
        if (names is null) return source;
        var wanted = names.Select(name => name!.GetValue<string>()).ToHashSet();
        foreach (var key in source.Select(part => part.Key).Where(key => !wanted.Contains(key)).ToList()) source.Remove(key);
        return source;
    }
}
