namespace ReciproCoach.Doubles.Stripe;

/// <summary>POST /v1/refunds: what it accepts and refuses.</summary>
internal static class CreateRefund
{
    public static IReadOnlyList<Parameter> Accepted { get; } =
    [
        Parameter.Text("payment_intent"),
        Parameter.Text("charge"),
        Parameter.Number("amount", least: 1),
        Parameter.OneOf("reason", "duplicate", "fraudulent", "requested_by_customer"),
        Parameter.Metadata("metadata"),
    ];

    /// <summary>The session whose payment is meant, and how much of it goes back.</summary>
    public static (CheckoutSession Session, long Amount) Check(Form form, Account account)
    {
        if (form.Has("payment_intent") == form.Has("charge"))
            throw StripeProblem.Invalid("parameter_missing", "One of the following params should be provided for this request: payment_intent or charge.");
        var session = account.Sessions.FirstOrDefault(session => session.PaymentIntent is not null
                && (form["payment_intent"] == session.PaymentIntent || form["charge"] == session.Charge))
            ?? throw StripeProblem.Missing("payment_intent", form["payment_intent"] ?? form["charge"]!);
        if (session.PaymentStatus != "paid")
            throw StripeProblem.Invalid("payment_intent_unexpected_state", "This PaymentIntent does not have a successful charge to refund.");
        var left = session.AmountTotal - account.Refunds.Where(refund => refund.PaymentIntent == session.PaymentIntent && refund.Status != "failed").Sum(refund => refund.Amount);
        if (left == 0) throw StripeProblem.Invalid("charge_already_refunded", $"Charge {session.Charge} has already been refunded.");
        var amount = form["amount"] is { } asked ? Read.Number(asked) : left;
        return amount <= left
            ? (session, amount)
            : throw StripeProblem.Invalid(null, $"Refund amount ({amount}) is greater than unrefunded amount on charge ({left})", "amount");
    }
}
