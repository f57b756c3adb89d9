using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>What a Stripe account holds, and what may happen to it. Every happening leaves its events.</summary>
internal sealed class Account(TimeProvider clock)
{
    private readonly Lock gate = new();

    public ImmutableList<CheckoutSession> Sessions { get; private set; } = [];

    public ImmutableList<Refund> Refunds { get; private set; } = [];

    public ImmutableList<StripeEvent> Events { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public CheckoutSession Find(string id)
    {
        lock (gate)
        {
            var session = Sessions.Find(session => session.Id == id) ?? throw StripeProblem.Missing("checkout.session", id);
            if (session.Status == "open" && session.ExpiresAt <= Now) Close(session);
            return session;
        }
    }

    public CheckoutSession Open(Form form, Uri origin)
    {
        CreateSession.Check(form, Now);
        var session = new CheckoutSession(NewId("cs_test_"), form, origin, Now);
        CreateSession.CheckTotal(session);
        lock (gate) Sessions = Sessions.Add(session);
        return session;
    }

    public CheckoutSession Expire(string id)
    {
        lock (gate)
        {
            var session = Find(id);
            if (session.Status != "open")
                throw StripeProblem.Invalid(null, $"Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of `{session.Status}`.");
            Close(session);
            return session;
        }
    }

    /// <summary>The payer confirms. A delayed method (a bank debit) completes the session without the money.</summary>
    public IReadOnlyList<StripeEvent> Pay(string id, bool delayed)
    {
        lock (gate)
        {
            var session = Find(id);
            if (session.Status != "open") throw StripeProblem.Invalid(null, "This Checkout Session is no longer open.");
            (session.Status, session.PaymentIntent, session.Charge) = ("complete", NewId("pi_"), NewId("ch_"));
            if (!delayed) session.PaymentStatus = "paid";
            return delayed
                ? [Add("payment_intent.processing", Intent.Of(session)), Add("checkout.session.completed", session.ToJson())]
                : [Add("charge.succeeded", Intent.Charge(session)), Add("payment_intent.succeeded", Intent.Of(session)), Add("checkout.session.completed", session.ToJson())];
        }
    }

    /// <summary>A delayed payment has come, or has not.</summary>
    public IReadOnlyList<StripeEvent> Settle(string id, bool arrived)
    {
        lock (gate)
        {
            var session = Find(id);
            if (session is not { Status: "complete", PaymentStatus: "unpaid" }) throw new InvalidOperationException("Nothing is on its way.");
            if (!arrived) return [Add("payment_intent.payment_failed", Intent.Of(session)), Add("checkout.session.async_payment_failed", session.ToJson())];
            session.PaymentStatus = "paid";
            return [Add("payment_intent.succeeded", Intent.Of(session)), Add("checkout.session.async_payment_succeeded", session.ToJson())];
        }
    }

    public Refund Refund(Form form)
    {
        lock (gate)
        {
            var (session, amount) = CreateRefund.Check(form, this);
            var refund = new Refund
            {
                Id = NewId("re_"), PaymentIntent = session.PaymentIntent!, Charge = session.Charge!, Amount = amount,
                Currency = session.Currency, Created = Now, Metadata = form.Under("metadata"),
            };
            Refunds = Refunds.Insert(0, refund);
            Add("refund.created", refund.ToJson());
            return refund;
        }
    }

    /// <summary>A refund that had gone through comes back: the card is closed.</summary>
    public StripeEvent FailRefund(string id)
    {
        lock (gate)
        {
            var refund = Refunds.Find(refund => refund.Id == id) ?? throw StripeProblem.Missing("refund", id);
            refund.Status = "failed";
            return Add("refund.failed", refund.ToJson());
        }
    }

    private void Close(CheckoutSession session)
    {
        session.Status = "expired";
        Add("checkout.session.expired", session.ToJson());
    }

    private StripeEvent Add(string type, System.Text.Json.Nodes.JsonObject about)
    {
        var happened = new StripeEvent(NewId("evt_"), type, Now, about);
        Events = Events.Add(happened);
        return happened;
    }

    private static string NewId(string prefix) => prefix + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 24);
}
