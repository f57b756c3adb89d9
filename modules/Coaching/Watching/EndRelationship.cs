using ReciproCoach.Coaching.Letters;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Coaching.Watching;

/// <summary>A coordinator ends a relationship, with a reason both read. What was confirmed stays.</summary>
internal sealed class EndRelationship(PortalDb db, RelationshipLetters letters, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Safe to repeat: one already over stays as it ended.</summary>
    public Task EndAsync(Relationship relationship, string reason, Guid coordinator, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            if (!relationship.IsOpen) return;
            relationship.Close(EndOfRelationship.ByCoordination, clock.GetUtcNow(), reason);
            audit.Add(coordinator, "relationship-ended", relationship.Id.ToString());
            await letters.TellOfTheEndAsync(relationship, cancellation);
        }, cancellation);
}
