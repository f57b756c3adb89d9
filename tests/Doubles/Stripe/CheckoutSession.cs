using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>A Checkout Session as the account holds it.</summary>
public sealed class CheckoutSession
{
    internal CheckoutSession(string id, Form form, Uri origin, DateTimeOffset created)
    {
        Id = id;
        Form = form;
        PayPage = new Uri(origin, $"/c/pay/{id}");
        Created = created;
        ExpiresAt = form["expires_at"] is { } at ? DateTimeOffset.FromUnixTimeSeconds(Read.Number(at)) : created.AddHours(24);
        Currency = form["line_items[0][price_data][currency]"] ?? "";
        AmountTotal = form.Under("line_items").Keys.Select(key => key.Split(']')[0]).Distinct()
            .Sum(item => Read.Number(form[$"line_items[{item}][price_data][unit_amount]"]) * Read.Number(form[$"line_items[{item}][quantity]"]));
    }

    public string Id { get; }

    /// <summary>open, complete or expired.</summary>
    public string Status { get; internal set; } = "open";

    /// <summary>unpaid or paid.</summary>
    public string PaymentStatus { get; internal set; } = "unpaid";

    /// <summary>Null until the payer has confirmed.</summary>
    public string? PaymentIntent { get; internal set; }

    public string? Charge { get; internal set; }

    public long AmountTotal { get; }

    /// <summary>ISO 4217 in small letters.</summary>
    public string Currency { get; }

    public DateTimeOffset Created { get; }

    public DateTimeOffset ExpiresAt { get; }

    public string? ClientReferenceId => Form["client_reference_id"];

    public string? Locale => Form["locale"];

    public IReadOnlyDictionary<string, string> Metadata => Form.Under("metadata");

    /// <summary>Where the payer pays, whatever the session's status.</summary>
    public Uri PayPage { get; }

    public string SuccessUrl => Form["success_url"]!.Replace("{CHECKOUT_SESSION_ID}", Id, StringComparison.Ordinal);

    public string? CancelUrl => Form["cancel_url"];

    public string ProductName => Form["line_items[0][price_data][product_data][name]"] ?? "";

    internal Form Form { get; }

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["object"] = "checkout.session",
        ["adaptive_pricing"] = new JsonObject { ["enabled"] = Form["adaptive_pricing[enabled]"] is "true" },
        ["amount_subtotal"] = AmountTotal,
        ["amount_total"] = AmountTotal,
        ["cancel_url"] = CancelUrl,
        ["client_reference_id"] = ClientReferenceId,
        ["created"] = Created.ToUnixTimeSeconds(),
        ["currency"] = Currency,
        ["customer"] = null,
        ["customer_email"] = Form["customer_email"],
        ["expires_at"] = ExpiresAt.ToUnixTimeSeconds(),
        ["livemode"] = false,
        ["locale"] = Locale,
        ["metadata"] = Read.Json(Metadata),
        ["mode"] = "payment",
        ["payment_intent"] = PaymentIntent,
        ["payment_method_types"] = new JsonArray("card"),
        ["payment_status"] = PaymentStatus,
        ["status"] = Status,
        ["success_url"] = Form["success_url"],
        ["ui_mode"] = "hosted_page",
        ["url"] = Status == "open" ? PayPage.ToString() : null,
    };
}
