using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>The payment behind a session, as far as anybody asks. The fee (balance transaction) is not known at first.</summary>
internal static class Intent
{
    public static JsonObject Of(CheckoutSession session) => new()
    {
        ["id"] = session.PaymentIntent,
        ["object"] = "payment_intent",
        ["amount"] = session.AmountTotal,
        ["currency"] = session.Currency,
        ["latest_charge"] = session.Charge,
        ["metadata"] = Read.Json(session.Form.Under("payment_intent_data[metadata]")),
        ["status"] = session.PaymentStatus == "paid" ? "succeeded" : "processing",
    };

    public static JsonObject Charge(CheckoutSession session) => new()
    {
        ["id"] = session.Charge,
        ["object"] = "charge",
        ["amount"] = session.AmountTotal,
        ["balance_transaction"] = null,
        ["currency"] = session.Currency,
        ["payment_intent"] = session.PaymentIntent,
    };
}
