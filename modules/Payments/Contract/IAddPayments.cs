using ReciproCoach.Platform.Money;

namespace ReciproCoach.Payments;

/// <summary>A fee that has been paid by transfer and recorded by a coordinator, to be noted without either: for the demo and for tests.</summary>
/// <param name="Language">The code of the round's language.</param>
/// <param name="PaidAt">When the coordinator saw the money arrive.</param>
/// <param name="RecordedBy">The coordinator.</param>
public sealed record PaidFee(Guid Enrolment, Guid Member, Guid Round, string Language, Amount Amount, DateTimeOffset PaidAt, Guid RecordedBy);

/// <summary>Notes fees as paid, past rules and mails; the enrolments are confirmed already and no event is raised.</summary>
public interface IAddPayments
{
    /// <summary>All of them in one transaction. Free places are left out by the caller: a fee is never zero.</summary>
    Task AddAsync(IReadOnlyList<PaidFee> fees, CancellationToken cancellation);
}
