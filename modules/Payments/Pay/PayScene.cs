using ReciproCoach.Payments.Bills;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Pay;

/// <summary>What the pay page has to say.</summary>
internal enum PayScene { Free, ToPay, OnItsWay, Confirmed, RefundDue, Refunded, Waiting, NoPlace }

internal static class PayScenes
{
    public static PayScene Of(FeeDue due, PaymentState payment) => (due.State, payment) switch
    {
        (EnrolmentState.Confirmed, _) => PayScene.Confirmed,
        (_, PaymentState.RefundDue or PaymentState.Paid) => PayScene.RefundDue,
        (_, PaymentState.Refunded) => PayScene.Refunded,
        (_, PaymentState.OnItsWay) => PayScene.OnItsWay,
        (EnrolmentState.Held, _) => due.Amount.IsFree ? PayScene.Free : PayScene.ToPay,
        (EnrolmentState.Waiting, _) => PayScene.Waiting,
        _ => PayScene.NoPlace,
    };
}
