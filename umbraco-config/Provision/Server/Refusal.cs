using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Provision.Server;

/// <summary>Umbraco answered with an error. It has two ways of saying so, and for some errors it says nothing at all.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Operation">What went wrong as one word (<c>DuplicateAlias</c>), where Umbraco has one.</param>
/// <param name="Sentence">What it says, in its own words.</param>
internal sealed record Refusal(HttpStatusCode Status, string? Operation, string Sentence)
{
    /// <summary>Where an error names what it is about.</summary>
    private static readonly string[] Lists = ["invalidProperties", "conflictingDomainNames", "missingPropertyAliases"];

    /// <summary>Reads an error's body, whatever it is.</summary>
    public static Refusal Read(HttpStatusCode status, string body)
    {
        if (status == HttpStatusCode.Forbidden) return new(status, null, "the API user has no right to do this; umbraco-config/README.md lists the rights it needs");
        if (Parse(body) is not { } json) return new(status, null, body.Length == 0 ? "it says no more" : "its answer cannot be read");
        var texts = new[] { Text(json, "title"), Text(json, "detail"), Text(json, "error_description") }.OfType<string>();
        var words = string.Join(' ', [.. texts, .. Fields(json["errors"]), .. Named(json)]);
        return new(status, Text(json, "operationStatus") ?? Text(json, "error"), words.Length > 0 ? words : "it says no more");
    }

    public override string ToString() => Operation is null ? $"{(int)Status}: {Sentence}" : $"{(int)Status} {Operation}: {Sentence}";

    /// <summary>Umbraco writes the fields' errors as a list of objects with one field each; others write one object.</summary>
    private static IEnumerable<string> Fields(JsonNode? errors)
    {
        var objects = errors is JsonArray list ? list.OfType<JsonObject>() : errors is JsonObject one ? [one] : [];
        return from fields in objects
               from field in fields
               let words = field.Value is JsonArray all ? all.Select(word => word?.ToString()) : [field.Value?.ToString()]
               select $"{field.Key}: {string.Join(' ', words)}";
    }

    private static IEnumerable<string> Named(JsonObject json) =>
        from name in Lists
        where json[name] is JsonArray { Count: > 0 } list
        select $"({name}: {string.Join(", ", json[name]!.AsArray().Select(item => item is JsonObject ? item.ToJsonString() : item?.ToString()))})";

    private static string? Text(JsonObject json, string name) => json[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? (string?)value : null;

    private static JsonObject? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
