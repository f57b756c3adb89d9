using ReciproCoach.Payments.Checkout;
using ReciproCoach.Payments.Settings;
using ReciproCoach.Platform.Money;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>Only the very payment that was asked for pays a fee.</summary>
public sealed class ASessionMustFit
{
    private static readonly Attempt Asked = new()
    {
        PaymentId = Guid.NewGuid(), Number = 1, IdempotencyKey = "key", Amount = new Amount(3500, "EUR"), Description = "Fee", Locale = "de", Email = null,
        SuccessUrl = "https://portal.test", CancelUrl = "https://portal.test", StartedAt = default, ExpiresAt = default, NextLookAt = default,
    };

    private static readonly SeenSession Right = new(
        "cs_1", SessionStatus.Complete, true, "payment", 3500, "EUR", false, Asked.PaymentId.ToString(), "pi_1", null, default, Asked.Id, "https://portal.test");

    private static readonly FitsWhatWasAsked Rule = new(new StripeSettings("sk_test_1", "whsec_1", null, Live: false));

    public static TheoryData<string> Differences => ["amount", "currency", "mode", "real money", "whose"];

    [Fact]
    public void What_was_asked_for_fits() => Assert.True(Rule.IsSatisfiedBy(Right, Asked));

    [Theory, MemberData(nameof(Differences))]
    public void Anything_else_does_not(string difference) => Assert.False(Rule.IsSatisfiedBy(difference switch
    {
        "amount" => Right with { AmountTotal = 3499 },
        "currency" => Right with { Currency = "CHF" },
        "mode" => Right with { Mode = "setup" },
        "real money" => Right with { Live = true },
        _ => Right with { ClientReferenceId = Guid.NewGuid().ToString() },
    }, Asked));
}
