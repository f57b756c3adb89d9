using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.Profiles;
using ReciproCoach.Members.Profiles.Photo;
using ReciproCoach.Members.Staff;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Members.Account;

/// <summary>What this room holds of a person: account, consents, roles, profile. Erased, a nameless row remains for others' history.</summary>
internal sealed class MembersPersonalData(PortalDb db, IProfiles profiles, IPhotos photos, OutboxWriter outbox, ChangesFeed changes, TimeProvider clock) : IPersonalData
{
    public string Section => "account";

    public async Task<object?> ExportAsync(Guid member, CancellationToken cancellation)
    {
        var account = await db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == member && m.ClosedAt == null, cancellation);
        if (account is null) return null;
        var profile = await profiles.FindAsync(member, cancellation);
        return new
        {
            account.Name, account.Email, account.Handle, account.MailLanguage, account.TimeZone, account.RegisteredAt,
            Profile = profile, Photo = await PhotoAsync(profile, cancellation),
            Consents = await db.Set<Consent>().Where(c => c.MemberId == member).Select(c => new { c.Text, c.Version, c.Language, c.At }).ToListAsync(cancellation),
            Roles = await db.Set<StaffMember>().Where(s => s.MemberId == member).Select(s => new { s.Role, s.Language, s.GrantedAt }).ToListAsync(cancellation),
        };
    }

    public async Task EraseAsync(Guid member, CancellationToken cancellation)
    {
        var account = await db.Set<Member>().SingleAsync(m => m.Id == member, cancellation);
        (account.Name, account.Email, account.NormalizedEmail, account.PasswordHash) = ("", null, null, null);
        (account.ClosedAt, account.SecurityStamp) = (clock.GetUtcNow(), Guid.NewGuid().ToString("N"));
        if (await db.Set<Profile>().Where(p => p.MemberId == member).Select(p => p.PhotoPrint).SingleOrDefaultAsync(cancellation) is { } print) outbox.Add(DeletePhotoFiles.MessageKind, new PhotoGone(print));
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

    /// <summary>The largest size there is, as an address a browser opens by itself; null where there is none.</summary>
    private async Task<string?> PhotoAsync(CoachProfile? profile, CancellationToken cancellation) =>
        profile?.Photo is { } photo && photos.Find(photo, Portrait.Sizes[^1]) is { } file
            ? $"data:image/webp;base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(file, cancellation))}" : null;
}
