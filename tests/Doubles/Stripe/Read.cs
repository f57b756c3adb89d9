using System.Globalization;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>Small translations between the wire and C#.</summary>
internal static class Read
{
    public static long Number(string? digits) => long.Parse(digits ?? "0", CultureInfo.InvariantCulture);

    public static JsonObject Json(IReadOnlyDictionary<string, string> values) =>
        new(values.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
