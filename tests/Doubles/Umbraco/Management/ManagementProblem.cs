using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>An answer that is an error, in one of Umbraco's two shapes or without a body.</summary>
internal sealed class ManagementProblem(int status, JsonObject? body) : Exception($"{status}")
{
    public int Status => status;

    public JsonObject? Body => body;

    /// <summary>What an operation answers: <c>operationStatus</c> is what programs branch on.</summary>
    public static ManagementProblem Operation(int status, string operation, string title, string detail) => new(status, new()
    {
        ["type"] = "Error",
        ["title"] = title,
        ["status"] = status,
        ["detail"] = detail,
        ["operationStatus"] = operation,
    });

    /// <summary>What the reading of a body answers: <c>errors</c> is a list of objects with one field each.</summary>
    public static ManagementProblem Validation(params IEnumerable<(string Field, string Words)> errors) => new(400, new()
    {
        ["type"] = "https://tools.ietf.org/html/rfc9110#section-15.5.1",
        ["title"] = "One or more validation errors occurred.",
        ["status"] = 400,
        ["errors"] = new JsonArray([.. errors.Select(error => new JsonObject { [error.Field] = new JsonArray(error.Words) })]),
        ["traceId"] = "00-252495d63f39c05f11979e71f056adf5-0bd4e9625c8be3d1-00",
    });

    public static ManagementProblem NotFound(string what) => Operation(404, "NotFound", $"The {what} could not be found", "It does not exist.");

    public static ManagementProblem Bare(int status) => new(status, null);
}
