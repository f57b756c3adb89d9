namespace ReciproCoach.Doubles.Stripe;

/// <summary>
/// POST /v1/checkout/sessions: what it accepts and refuses. The table has the parameters a fee of one line may need; anything
/// else, nested or not, is answered like a parameter Stripe has never heard of (payment_method_types among them).
/// </summary>
internal static class CreateSession
{
    public static IReadOnlyList<Parameter> Accepted { get; } =
    [
        Parameter.OneOf("mode", "payment", "setup", "subscription"),
        Parameter.OneOf("ui_mode", "hosted_page", "embedded_page", "form", "elements"),
        Parameter.Text("client_reference_id", 200),
        Parameter.Text("customer"),
        Parameter.Email("customer_email"),
        Parameter.OneOf("customer_creation", "always", "if_required"),
        Parameter.OneOf("locale", "auto", "en", "en-GB", "fr", "fr-CA", "de", "it", "es", "es-419", "pt", "pt-BR", "nl", "pl"),
        Parameter.OneOf("submit_type", "auto", "book", "donate", "pay", "subscribe"),
        Parameter.Address("success_url"),
        Parameter.Address("cancel_url"),
        Parameter.Number("expires_at"),
        Parameter.Switch("allow_promotion_codes"),
        Parameter.Switch("adaptive_pricing[enabled]"),
        Parameter.Switch("automatic_tax[enabled]"),
        Parameter.Text("allowed_payment_method_types[#]"),
        Parameter.Text("excluded_payment_method_types[#]"),
        Parameter.Metadata("metadata"),
        Parameter.Metadata("payment_intent_data[metadata]"),
        Parameter.Text("payment_intent_data[description]", 1000),
        Parameter.Email("payment_intent_data[receipt_email]"),
        Parameter.Text("payment_intent_data[statement_descriptor_suffix]", 22),
        Parameter.Number("line_items[#][quantity]", least: 1),
        Parameter.Text("line_items[#][price]"),
        Parameter.Currency("line_items[#][price_data][currency]", required: true),
        Parameter.Number("line_items[#][price_data][unit_amount]", most: 99_999_999),
        Parameter.OneOf("line_items[#][price_data][tax_behavior]", "exclusive", "inclusive", "unspecified"),
        Parameter.Text("line_items[#][price_data][product]"),
        Parameter.Text("line_items[#][price_data][product_data][name]", required: true),
        Parameter.Text("line_items[#][price_data][product_data][description]"),
    ];

    /// <summary>What no table can say: rules over several parameters, the clock and the amount.</summary>
    public static void Check(Form form, DateTimeOffset now)
    {
        Need(form["mode"] == "payment", "parameter_missing", "The double knows mode=payment only.", "mode");
        Need(form.Has("line_items"), "parameter_missing", "`line_items` is required in payment mode.", "line_items");
        Need(form["ui_mode"] is null or "hosted_page", null, "The double hosts the page.", "ui_mode");
        Need(form.Has("success_url"), "parameter_missing", "`success_url` is required for a hosted page.", "success_url");
        Need(!form.Has("customer") || !form.Has("customer_email"), null, "You may only specify one of these parameters: customer, customer_email.");
        CheckItems(form);
        CheckExpiry(form, now);
    }

    public static void CheckTotal(CheckoutSession session) => Need(
        session.AmountTotal >= Minimum.Of(session.Currency), "amount_too_small",
        $"The Checkout Session's total amount due must add up to at least {Minimum.Of(session.Currency)} {session.Currency}.");

    private static void CheckItems(Form form)
    {
        foreach (var item in form.Under("line_items").Keys.Select(key => key.Split(']')[0]).Distinct())
        {
            var name = $"line_items[{item}]";
            Need(form.Has(name + "[quantity]"), "parameter_missing", "Quantity is required.", name + "[quantity]");
            Need(form.Has(name + "[price]") != form.Has(name + "[price_data]"), null, "You must specify either `price` or `price_data`.", name);
            Need(!form.Has(name + "[price]"), "resource_missing", "No such price.", name + "[price]");
            Need(form.Has(name + "[price_data][unit_amount]"), "parameter_missing", "An amount is required.", name + "[price_data][unit_amount]");
            Need(form.Has(name + "[price_data][product]") != form.Has(name + "[price_data][product_data]"), null, "You must specify either `product` or `product_data`.", name);
        }
    }

    private static void CheckExpiry(Form form, DateTimeOffset now)
    {
        if (form["expires_at"] is not { } text) return;
        var at = DateTimeOffset.FromUnixTimeSeconds(Read.Number(text));
        Need(at >= now.AddMinutes(30), null, "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.");
        Need(at <= now.AddHours(24), null, "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.");
    }

    private static void Need(bool held, string? code, string message, string? parameter = null)
    {
        if (!held) throw StripeProblem.Invalid(code, message, parameter);
    }
}
