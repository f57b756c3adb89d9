using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReciproCoach.Doubles.Elastic.Queries;

/// <summary>Counts over what a query has found.</summary>
internal sealed class Aggregations(ReadQuery read)
{
    public JsonObject Count(JsonObject aggregations, List<StoredDocument> found)
    {
        var counted = new JsonObject();
        foreach (var (name, asked) in aggregations) counted[name] = One(asked!.AsObject(), found);
        return counted;
    }

    private JsonObject One(JsonObject asked, List<StoredDocument> found)
    {
        asked.Only("aggs", "aggs", "aggregations", "filter", "filters", "terms");
        if (asked["filter"] is JsonObject filter) return Bucket(asked, Fitting(filter, found));
        if (asked["filters"] is JsonObject filters)
        {
            filters.Only("filters", "filters");
            var buckets = new JsonObject();
            foreach (var (name, one) in filters["filters"]!.AsObject()) buckets[name] = Bucket(asked, Fitting(one!.AsObject(), found));
            return new() { ["buckets"] = buckets };
        }
        return Terms(asked["terms"]?.AsObject() ?? throw ElasticRefusal.NotParsed("unknown aggregation"), found);
    }

    private List<StoredDocument> Fitting(JsonObject filter, List<StoredDocument> found)
    {
        var fits = read.Read(filter);
        return [.. found.Where(document => fits(document) is not null)];
    }

    private JsonObject Bucket(JsonObject asked, List<StoredDocument> found)
    {
        var bucket = new JsonObject { ["doc_count"] = found.Count };
        foreach (var (name, counted) in Count((asked["aggs"] ?? asked["aggregations"])?.AsObject() ?? [], found)) bucket[name] = counted!.DeepClone();
        return bucket;
    }

    /// <summary>The most frequent values first; the rest is only summed up. A boolean is a number that also says its name.</summary>
    private static JsonObject Terms(JsonObject asked, List<StoredDocument> found)
    {
        asked.Only("terms", "field", "size", "include");
        var (field, size) = (asked["field"]!.GetValue<string>(), (int)asked.Number("size", 10));
        var include = asked["include"] is { } pattern ? new Regex($"^(?:{pattern})$", RegexOptions.Singleline) : null;
        var counts = found.SelectMany(document => document.Fields.Values.GetValueOrDefault(field)?.DistinctBy(value => value.ToString()) ?? [])
            .Where(value => include?.IsMatch(value.ToString()) != false).GroupBy(value => value.ToString()).Select(group => (Value: group.First(), Count: group.Count()))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Value.ToString(), StringComparer.Ordinal).ToList();
        return new()
        {
            ["doc_count_error_upper_bound"] = 0,
            ["sum_other_doc_count"] = counts.Skip(size).Sum(one => one.Count),
            ["buckets"] = new JsonArray([.. counts.Take(size).Select(one => Bucket(one.Value, one.Count))]),
        };
    }

    private static JsonObject Bucket(JsonValue value, int count) => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
        ? new() { ["key"] = value.GetValue<bool>() ? 1 : 0, ["key_as_string"] = value.ToString().ToLower(CultureInfo.InvariantCulture), ["doc_count"] = count }
        : new() { ["key"] = value.DeepClone(), ["doc_count"] = count };
}
