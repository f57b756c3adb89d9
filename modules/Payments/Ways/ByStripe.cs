using ReciproCoach.Members;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Ways;

/// <summary>By card and whatever else the account at Stripe offers, on a page Stripe hosts.</summary>
internal sealed class ByStripe(StartCheckout checkout, TimeProvider clock) : IWayToPay
{
    public string View => "/Payments/Pay/_ByStripe.cshtml";

    public Task<ToPay> ShowAsync(FeeDue due, CancellationToken cancellation) =>
        Task.FromResult(new ToPay(due, due.HeldUntil ?? clock.GetUtcNow(), null));

    public Task<PayAnswer> BeginAsync(FeeDue due, MemberCard payer, string language, CancellationToken cancellation) =>
        checkout.ForAsync(due.Enrolment, new Payer(payer.Email, language), cancellation);
}
