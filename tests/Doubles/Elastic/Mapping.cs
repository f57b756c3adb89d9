using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>The fields of an index: strict where it says so, growing by its templates where it says that.</summary>
internal sealed class Mapping
{
    private static readonly string[] Kinds = ["text", "keyword", "long", "integer", "short", "byte", "boolean", "date", "object"];
    private static readonly JsonObject Open = new() { ["dynamic"] = "true" };
    private readonly JsonObject mappings;
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);

    public Mapping(JsonObject? mappings)
    {
        this.mappings = mappings ?? [];
        Learn("", this.mappings["properties"]?.AsObject());
    }

    /// <summary>The type of a field; null where nobody has mentioned it.</summary>
    public string? TypeOf(string field) => types.GetValueOrDefault(field);

    /// <exception cref="ElasticRefusal">The document has a field the mapping does not allow, or a value that does not fit.</exception>
    public IndexedFields Index(JsonObject source)
    {
        var (texts, values) = (new Dictionary<string, IReadOnlyDictionary<string, int>>(), new Dictionary<string, IReadOnlyList<JsonValue>>());
        Index("", source, mappings, texts, values);
        return new(texts, values);
    }

    /// <summary>What comes back of a document: without what the mapping excludes from its source.</summary>
    public JsonObject Shown(JsonObject source)
    {
        var shown = source.DeepClone().AsObject();
        foreach (var name in mappings["_source"]?["excludes"]?.AsArray() ?? []) shown.Remove(name!.GetValue<string>());
        return shown;
    }

    private void Learn(string path, JsonObject? properties)
    {
        foreach (var (name, field) in properties ?? [])
        {
            var type = field!["type"]?.GetValue<string>() ?? "object";
            if (!Kinds.Contains(type)) throw ElasticRefusal.Of(400, "mapper_parsing_exception", $"The double knows no fields of type [{type}].");
            if (type == "text" && field["analyzer"]?.GetValue<string>() != "whitespace") throw ElasticRefusal.Of(400, "mapper_parsing_exception", "The double knows the whitespace analyzer only.");
            types[path + name] = type;
            Learn(path + name + ".", field["properties"]?.AsObject());
        }
    }

    private void Index(string path, JsonObject source, JsonObject level, Dictionary<string, IReadOnlyDictionary<string, int>> texts, Dictionary<string, IReadOnlyList<JsonValue>> values)
    {
        foreach (var (name, value) in source)
        {
            if (value is null) continue;
            var field = path + name;
            var here = level["properties"]?[name]?.AsObject();
            var type = here is null ? Grow(field, value, level) : types[field];
            if (type == "object" && here?["enabled"]?.GetValue<bool>() == false) continue;
            if (type == "object") Index(field + ".", value.AsObject(), here ?? Open, texts, values);
            else if (type == "text") texts[field] = Words(field, value);
            else values[field] = [.. Many(value).Select(one => Checked(field, type, one))];
        }
    }

    /// <summary>A field nobody has mentioned: refused where the level is strict, else of the type the first fitting template says, else guessed.</summary>
    private string Grow(string field, JsonNode value, JsonObject level)
    {
        if (level["dynamic"]?.ToString() is not "true")
            throw ElasticRefusal.Of(400, "strict_dynamic_mapping_exception", $"mapping set to strict, dynamic introduction of [{field}] within [_doc] is not allowed");
        foreach (var template in mappings["dynamic_templates"]?.AsArray().Select(one => one!.AsObject().Single().Value!) ?? [])
        {
            var pattern = "^" + Regex.Escape(template["path_match"]!.GetValue<string>()).Replace("\\*", ".*", StringComparison.Ordinal) + "$";
            if (Regex.IsMatch(field, pattern)) return types[field] = template["mapping"]!["type"]!.GetValue<string>();
        }
        return types[field] = Many(value).FirstOrDefault()?.GetValueKind() switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Number => "long",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "keyword",
        };
    }

    private static Dictionary<string, int> Words(string field, JsonNode value)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Many(value).SelectMany(text => Checked(field, "text", text).GetValue<string>().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            words[word] = words.GetValueOrDefault(word) + 1;
        return words;
    }

    private static JsonValue Checked(string field, string type, JsonNode? value)
    {
        var kind = value?.GetValueKind();
        var fits = type switch
        {
            "text" or "keyword" => kind is JsonValueKind.String,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            _ => kind is JsonValueKind.Number,
        };
        return fits ? value!.AsValue() : throw ElasticRefusal.Of(400, "mapper_parsing_exception", $"failed to parse field [{field}] of type [{type}]");
    }

    private static IEnumerable<JsonNode?> Many(JsonNode value) => value is JsonArray list ? list : Enumerable.Repeat<JsonNode?>(value, 1);
}
