using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Payments.Desk;

/// <summary>A coordinator has done a task: sent a refund, which the member is then told, or cleared up a payment.</summary>
internal sealed class FinishTask(PortalDb db, RefundMade made, AuditTrail audit, TimeProvider clock)
{
    public async Task<DeskAnswer> ForAsync(Guid id, Guid coordinator, IReadOnlyList<string> languages, CancellationToken cancellation)
    {
        if (await db.Set<DeskTask>().SingleOrDefaultAsync(t => t.Id == id && languages.Contains(t.Language), cancellation) is not { } task) return DeskAnswer.NotFound;
        if (task.DoneAt is not null) return DeskAnswer.DoneBefore;
        (task.DoneAt, task.DoneBy) = (clock.GetUtcNow(), coordinator);
        if (task.Kind is DeskTaskKind.Refund or DeskTaskKind.RefundFailed)
            await made.NoteAsync(await db.Set<Refund>().SingleAsync(r => r.Id == task.Subject, cancellation), null, coordinator, cancellation);
        audit.Add(coordinator, "payment-task-done", task.Id.ToString(), task.Kind.ToString());
        await db.SaveChangesAsync(cancellation);
        return DeskAnswer.Done;
    }
}
