using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Checkout;

/// <summary>The bank has refused a payment that was on its way: tells the member, and gives them two days to pay another way.</summary>
internal sealed class PaymentFailed(IEnrolmentFees fees, IMembers members, IPost post, PortalLinks links, TimeProvider clock)
{
    private static readonly TimeSpan ToPayAnotherWay = TimeSpan.FromDays(2);

    public async Task TellAsync(Payment payment, CancellationToken cancellation)
    {
        await fees.KeepPlaceUntilAsync(payment.Enrolment, clock.GetUtcNow() + ToPayAnotherWay, cancellation);
        if (await fees.FindAsync(payment.Enrolment, cancellation) is not { HeldUntil: { } until } due) return;
        if (await members.FindAsync(payment.Member, cancellation) is not { IsClosed: false } member) return;
        post.Send(member.AsReader(), new Letter("payment-failed",
            Text.Of("Your payment did not go through ({round})", ("round", due.RoundTitle)),
            [
                new Paragraph(Text.Of("Your bank has not carried out the payment of your coordination fee.")),
                new Paragraph(Text.Of("We hold your place until {time}. Please pay again, perhaps another way.", ("time", until))),
                new Button(Text.Of("Pay again"), links.To(member.MailLanguage, $"pay/{payment.Enrolment}")),
            ]));
    }
}
