using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>A refund as the account holds it.</summary>
public sealed class Refund
{
    public required string Id { get; init; }

    public required string PaymentIntent { get; init; }

    public required string Charge { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    /// <summary>pending, succeeded or failed.</summary>
    public string Status { get; internal set; } = "succeeded";

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["object"] = "refund",
        ["amount"] = Amount,
        ["charge"] = Charge,
        ["created"] = Created.ToUnixTimeSeconds(),
        ["currency"] = Currency,
        ["failure_reason"] = Status == "failed" ? "expired_or_canceled_card" : null,
        ["metadata"] = Read.Json(Metadata),
        ["payment_intent"] = PaymentIntent,
        ["status"] = Status,
    };
}
