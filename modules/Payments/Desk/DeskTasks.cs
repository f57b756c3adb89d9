using ReciproCoach.Payments.Bills;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Desk;

/// <summary>Sets tasks in the running unit of work.</summary>
internal sealed class DeskTasks(PortalDb db, TimeProvider clock)
{
    public void Add(Payment payment, DeskTaskKind kind, Guid subject) =>
        db.Add(new DeskTask { Kind = kind, PaymentId = payment.Id, Subject = subject, Language = payment.Language, SetAt = clock.GetUtcNow() });
}
