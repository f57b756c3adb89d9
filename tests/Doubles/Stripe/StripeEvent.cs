using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>Something that happened, as it is sent to webhook endpoints; the object is as it was at that moment.</summary>
public sealed class StripeEvent
{
    internal StripeEvent(string id, string type, DateTimeOffset created, JsonObject about)
    {
        Id = id;
        Type = type;
        Body = new JsonObject
        {
            ["id"] = id,
            ["object"] = "event",
            ["api_version"] = StripeDouble.ApiVersion,
            ["created"] = created.ToUnixTimeSeconds(),
            ["data"] = new JsonObject { ["object"] = about.DeepClone() },
            ["livemode"] = false,
            ["pending_webhooks"] = 1,
            ["request"] = new JsonObject { ["id"] = null, ["idempotency_key"] = null },
            ["type"] = type,
        }.ToJsonString();
    }

    public string Id { get; }

    public string Type { get; }

    /// <summary>The bytes that are signed and sent.</summary>
    public string Body { get; }

    /// <summary>The Stripe-Signature header for a body: every delivery is signed anew with its own time.</summary>
    public static string Sign(string body, string secret, DateTimeOffset at)
    {
        var t = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var v1 = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{t}.{body}"));
        return $"t={t},v1={Convert.ToHexStringLower(v1)}";
    }
}
