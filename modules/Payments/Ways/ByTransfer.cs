using ReciproCoach.Members;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Offline;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Ways;

/// <summary>By bank transfer or whatever the instructions say; a coordinator records the money when it has come.</summary>
internal sealed class ByTransfer(FreshScopes scopes) : IWayToPay
{
    public string View => "/Payments/Pay/_ByTransfer.cshtml";

    public Task<ToPay> ShowAsync(FeeDue due, CancellationToken cancellation) =>
        scopes.RunAsync<InstructToPay, ToPay>(instruct => instruct.ForAsync(due, cancellation), cancellation);

    public Task<PayAnswer> BeginAsync(FeeDue due, MemberCard payer, string language, CancellationToken cancellation) => Task.FromResult(PayAnswer.LookAgain);
}
