using System.Net;
using System.Text.Json;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>What the server refused, in its own words.</summary>
internal sealed class ElasticProblem(HttpStatusCode status, string type, string reason) : Exception($"Elasticsearch answers {(int)status} {type}: {reason}")
{
    // A reason may repeat a whole query.
    private const int LongestReason = 500;

    public HttpStatusCode Status => status;

    /// <summary>For example <c>index_not_found_exception</c>; empty where the server names none.</summary>
    public string Type => type;

    /// <summary>There is no such index, alias or document.</summary>
    public bool IsMissing => status is HttpStatusCode.NotFound;

    public bool IsMissingIndex => type == "index_not_found_exception";

    public bool IsConflict => status is HttpStatusCode.Conflict;

    /// <summary>
    /// Reads an error. It is an object with a type and a reason, or a plain sentence; the cause of a failed search is in the
    /// first root cause. A proxy may answer with no JSON at all.
    /// </summary>
    public static ElasticProblem Of(HttpStatusCode status, string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind is JsonValueKind.Object && json.RootElement.TryGetProperty("error", out var error)) return Of(status, error);
        }
        catch (JsonException)
        {
            // No JSON: the body itself says what there is to say.
        }
        return new(status, "", Shorten(body));
    }

    private static ElasticProblem Of(HttpStatusCode status, JsonElement error)
    {
        if (error.ValueKind is JsonValueKind.String) return new(status, "", Shorten(error.GetString()!));
        var (type, reason) = (Text(error, "type"), Text(error, "reason"));
        if (type == "search_phase_execution_exception" && error.TryGetProperty("root_cause", out var causes) && causes.ValueKind is JsonValueKind.Array && causes.GetArrayLength() > 0)
            (type, reason) = (Text(causes[0], "type"), Text(causes[0], "reason"));
        return new(status, type, Shorten(reason));
    }

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString()! : "";

    private static string Shorten(string text) => text.Length > LongestReason ? text[..LongestReason] + "…" : text;
}
