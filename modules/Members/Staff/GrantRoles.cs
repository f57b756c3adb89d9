using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Staff;

/// <summary>Gives and takes roles; each is written into the audit trail.</summary>
internal sealed class GrantRoles(PortalDb db, AuditTrail audit, TimeProvider clock)
{
    /// <returns>False where the member holds it already.</returns>
    public Task<bool> GrantAsync(Guid? actor, Guid member, StaffPost post, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        if (await HeldBy(member, post).AnyAsync(cancellation)) return false;
        db.Add(new StaffMember { MemberId = member, Role = post.Role, Language = post.Language, GrantedAt = clock.GetUtcNow() });
        audit.Add(actor, "role-granted", member.ToString(), Describe(post));
        return true;
    }, cancellation);

    /// <returns>False where the member does not hold it, or is the last administrator: somebody must be able to grant roles.</returns>
    public Task<bool> RemoveAsync(Guid actor, Guid member, StaffPost post, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        if (post.Role is StaffRole.Administrator && !await OthersAdministerAsync(member, cancellation)) return false;
        if (await HeldBy(member, post).ExecuteDeleteAsync(cancellation) == 0) return false;
        audit.Add(actor, "role-removed", member.ToString(), Describe(post));
        return true;
    }, cancellation);

    /// <summary>True where somebody else is an administrator too.</summary>
    public Task<bool> OthersAdministerAsync(Guid member, CancellationToken cancellation) =>
        db.Set<StaffMember>().AnyAsync(s => s.Role == StaffRole.Administrator && s.MemberId != member, cancellation);

    private IQueryable<StaffMember> HeldBy(Guid member, StaffPost post) =>
        db.Set<StaffMember>().Where(s => s.MemberId == member && s.Role == post.Role && s.Language == post.Language);

    private static string Describe(StaffPost post) => post.Language.Length == 0 ? $"{post.Role}" : $"{post.Role} {post.Language}";
}
