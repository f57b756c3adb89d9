using ReciproCoach.Payments.Bills;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Arrivals;

internal sealed class AddPaidFees(PortalDb db) : IAddPayments
{
    public Task AddAsync(IReadOnlyList<PaidFee> fees, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        foreach (var fee in fees) Add(fee);
        await db.SaveChangesAsync(cancellation);
    }, cancellation);

    private void Add(PaidFee fee)
    {
        var payment = new Payment
        {
            Enrolment = fee.Enrolment, Member = fee.Member, Round = fee.Round, Language = fee.Language, Amount = fee.Amount, OpenedAt = fee.PaidAt,
        };
        db.Add(payment);
        db.Add(new Receipt { PaymentId = payment.Id, Amount = fee.Amount, ReceivedAt = fee.PaidAt, Settles = true, RecordedBy = fee.RecordedBy });
    }
}
