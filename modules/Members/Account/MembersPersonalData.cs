using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.Profiles;
using ReciproCoach.Members.Staff;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Members.Account;

/// <summary>What this room holds of a person: account, consents, roles, profile. Erased, a nameless row remains for others' history.</summary>
internal sealed class MembersPersonalData(PortalDb db, IProfiles profiles, ChangesFeed changes, TimeProvider clock) : IPersonalData
{
    public string Section => "account";

    public async Task<object?> ExportAsync(Guid member, CancellationToken cancellation)
    {
        var account = await db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == member && m.ClosedAt == null, cancellation);
        if (account is null) return null;
        return new
        {
            account.Name, account.Email, account.Handle, account.MailLanguage, account.TimeZone, account.RegisteredAt,
            Profile = await profiles.FindAsync(member, cancellation),
            Consents = await db.Set<Consent>().Where(c => c.MemberId == member).Select(c => new { c.Text, c.Version, c.Language, c.At }).ToListAsync(cancellation),
            Roles = await db.Set<StaffMember>().Where(s => s.MemberId == member).Select(s => new { s.Role, s.Language, s.GrantedAt }).ToListAsync(cancellation),
        };
    }

    public async Task EraseAsync(Guid member, CancellationToken cancellation)
    {
        var account = await db.Set<Member>().SingleAsync(m => m.Id == member, cancellation);
        (account.Name, account.Email, account.NormalizedEmail, account.PasswordHash) = ("", null, null, null);
        (account.ClosedAt, account.SecurityStamp) = (clock.GetUtcNow(), Guid.NewGuid().ToString("N"));
        await db.Set<Profile>().Where(p => p.MemberId == member).ExecuteDeleteAsync(cancellation);
        await db.Set<Consent>().Where(c => c.MemberId == member).ExecuteDeleteAsync(cancellation);
        await db.Set<OneTimeLink>().Where(l => l.MemberId == member).ExecuteDeleteAsync(cancellation);
        await db.Set<StaffMember>().Where(s => s.MemberId == member).ExecuteDeleteAsync(cancellation);
        await db.Set<IdentityUserClaim<Guid>>().Where(c => c.UserId == member).ExecuteDeleteAsync(cancellation);
        await db.Set<IdentityUserLogin<Guid>>().Where(l => l.UserId == member).ExecuteDeleteAsync(cancellation);
        await db.Set<IdentityUserToken<Guid>>().Where(t => t.UserId == member).ExecuteDeleteAsync(cancellation);
        await db.Set<IdentityUserPasskey<Guid>>().Where(p => p.UserId == member).ExecuteDeleteAsync(cancellation);
        changes.Add(ProfileChanges.Kind, member);
    }
}
