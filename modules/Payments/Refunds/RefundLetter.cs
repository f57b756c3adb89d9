using ReciproCoach.Mail;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Money;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Refunds;

/// <summary>Tells a member that their money is on its way back, and why.</summary>
internal static class RefundLetter
{
    public static Letter Of(RefundReason reason, Amount amount, RoundTitle round) => new("refund",
        Text.Of("Your fee has been refunded ({round})", ("round", round)),
        [
            new Paragraph(Text.Of("We have refunded your coordination fee in full: {amount}. The reason: {reason}", ("amount", amount), ("reason", Why(reason)))),
            new Paragraph(Text.Of("The money goes back the way you paid. It can take a few days to arrive.")),
        ]);

    public static Text Why(RefundReason reason) => reason switch
    {
        RefundReason.Withdrawn => Text.Of("You withdrew before the enrolment deadline."),
        RefundReason.LeftOut => Text.Of("We could not match you in this round."),
        RefundReason.RoundCancelled => Text.Of("The round was cancelled."),
        RefundReason.NoPlaceLeft => Text.Of("Your payment arrived after the last place had gone."),
        RefundReason.PaidTwice => Text.Of("You had paid twice; your place is not affected."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };
}
