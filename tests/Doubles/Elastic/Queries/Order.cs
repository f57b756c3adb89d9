using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic.Queries;

/// <summary>In which order hits come: by relevance unless something else is asked for; whoever lacks a value comes last.</summary>
internal sealed class Order
{
    private readonly List<(string Field, bool Descending)> keys;

    public Order(JsonArray? sort)
    {
        keys = sort is null ? [("_score", true)] : [.. sort.Select(Read)];
        IsAsked = sort is not null;
    }

    public bool IsAsked { get; }

    public bool ByScore => keys.Exists(key => key.Field == "_score");

    public IEnumerable<Hit> Sort(IEnumerable<Hit> hits) => hits.Order(Comparer<Hit>.Create((one, other) => Compare(one, ValuesOf(other)) is not 0 and var order ? order : one.Document.SeqNo.CompareTo(other.Document.SeqNo)));

    /// <summary>Where a hit stands to another's values: below zero before them.</summary>
    public int Compare(Hit hit, JsonArray values)
    {
        var mine = ValuesOf(hit);
        for (var i = 0; i < keys.Count; i++)
        {
            if (mine[i] is null || values[i] is null)
            {
                if (mine[i] is null != values[i] is null) return mine[i] is null ? 1 : -1;
                continue;
            }
            var order = Compare(mine[i]!, values[i]!);
            if (order != 0) return keys[i].Descending ? -order : order;
        }
        return 0;
    }

    public JsonArray ValuesOf(Hit hit) => [.. keys.Select(key => key.Field == "_score" ? JsonValue.Create(hit.Score) : First(hit, key.Field, key.Descending))];

    private static JsonNode? First(Hit hit, string field, bool descending)
    {
        var values = hit.Document.Fields.Values.GetValueOrDefault(field)?.Order(Comparer<JsonValue>.Create(Compare)).ToList();
        return values is null or [] ? null : (descending ? values[^1] : values[0]).DeepClone();
    }

    private static int Compare(JsonNode one, JsonNode other) => one.GetValueKind() is JsonValueKind.Number
        ? double.Parse(one.ToString(), CultureInfo.InvariantCulture).CompareTo(double.Parse(other.ToString(), CultureInfo.InvariantCulture))
        : string.CompareOrdinal(one.ToString(), other.ToString());

    private static (string, bool) Read(JsonNode? asked)
    {
        if (asked is JsonValue name) return (name.ToString(), name.ToString() == "_score");
        var (field, how) = asked!.AsObject().Single();
        var direction = (how is JsonObject more ? more["order"] : how)?.ToString() ?? (field == "_score" ? "desc" : "asc");
        return (field, direction == "desc");
    }
}
