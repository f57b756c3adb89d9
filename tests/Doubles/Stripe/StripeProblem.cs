using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>What Stripe answers when it refuses: a status and an error body.</summary>
internal sealed class StripeProblem(int status, string type, string? code, string message, string? parameter = null) : Exception(message)
{
    public int Status => status;

    public JsonObject Body => new()
    {
        ["error"] = new JsonObject { ["type"] = type, ["code"] = code, ["message"] = Message, ["param"] = parameter },
    };

    public static StripeProblem Invalid(string? code, string message, string? parameter = null) =>
        new(400, "invalid_request_error", code, message, parameter);

    public static StripeProblem Missing(string kind, string id) =>
        new(404, "invalid_request_error", "resource_missing", $"No such {kind}: '{id}'", "id");
}
