using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary>A refused request; the body says why.</summary>
internal sealed class DeliveryProblem(int status, string title, string detail) : Exception(detail)
{
    public int Status => status;

    public JsonObject Body => new() { ["type"] = "Error", ["title"] = title, ["status"] = status, ["detail"] = Message };
}
