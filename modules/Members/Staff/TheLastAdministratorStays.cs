using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Staff;

/// <summary>Without an administrator nobody could grant a role again.</summary>
internal sealed class TheLastAdministratorStays(PortalDb db, GrantRoles roles) : IHoldsAnAccountOpen
{
    public async Task<Text?> WhyAsync(Guid member, CancellationToken cancellation)
    {
        var administers = await db.Set<StaffMember>().AnyAsync(s => s.MemberId == member && s.Role == StaffRole.Administrator, cancellation);
        return administers && !await roles.OthersAdministerAsync(member, cancellation)
            ? Text.In(nameof(TheLastAdministratorStays)).Of("Nobody else administers the portal. Make somebody else an administrator first.")
            : null;
    }
}
