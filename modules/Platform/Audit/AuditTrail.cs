using ReciproCoach.Platform.Database;

namespace ReciproCoach.Platform.Audit;

/// <summary>Adds to the audit trail in the running unit of work.</summary>
public sealed class AuditTrail(PortalDb db, TimeProvider clock)
{
    /// <param name="actor">The member who acted; null for the portal itself.</param>
    /// <param name="action">A verb in kebab-case, for example <c>role-granted</c>.</param>
    /// <param name="subject">What it was done to, usually an id.</param>
    /// <param name="detail">Anything a reader of the trail should know; no personal data.</param>
    public void Add(Guid? actor, string action, string subject, string? detail = null) =>
        db.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = actor, Action = action, Subject = subject, Detail = detail });
}
