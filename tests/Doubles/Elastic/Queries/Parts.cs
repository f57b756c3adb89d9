using System.Globalization;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic.Queries;

/// <summary>Reads the parts of a request strictly: a key the double does not know is refused, as the server refuses unknown ones.</summary>
internal static class Parts
{
    public static void Only(this JsonObject body, string where, params string[] known)
    {
        foreach (var (key, _) in body)
            if (!known.Contains(key)) throw ElasticRefusal.NotParsed($"[{where}] unknown key [{key}]");
    }

    public static IEnumerable<JsonObject> Many(this JsonObject body, string key) => body[key] switch
    {
        null => [],
        JsonArray list => list.Select(one => one!.AsObject()),
        var one => [one.AsObject()],
    };

    public static double Number(this JsonObject body, string key, double otherwise) =>
        body[key] is { } value ? double.Parse(value.ToString(), CultureInfo.InvariantCulture) : otherwise;

    /// <summary>The one field a query is about, with what is asked of it: <c>{"field": {…}}</c>, or the short form with the value alone.</summary>
    public static (string Field, JsonObject Asked) OneField(this JsonObject body, string query)
    {
        if (body.Count != 1) throw ElasticRefusal.NotParsed($"[{query}] query malformed, one field expected");
        var (field, asked) = body.Single();
        return (field, asked as JsonObject ?? new JsonObject { ["value"] = asked?.DeepClone() });
    }
}
