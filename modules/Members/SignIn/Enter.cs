using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Session;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.SignIn;

/// <summary>Checks a passphrase and opens a session.</summary>
internal sealed class Enter(PortalDb db, IPasswordHasher<Member> hasher, SignInManager<Member> sessions, TimeProvider clock)
{
    private static string? hashOfNobody;

    /// <summary>
    /// The member whose address and passphrase these are, confirmed or not; null otherwise. For an address without an account a
    /// passphrase is hashed all the same, so that the time taken tells nothing.
    /// </summary>
    public async Task<Member?> RecogniseAsync(string address, string passphrase, CancellationToken cancellation)
    {
        var normalised = EmailAddresses.Normalise(address);
        var member = await db.Set<Member>().SingleOrDefaultAsync(m => m.NormalizedEmail == normalised && m.ClosedAt == null, cancellation);
        if (member?.PasswordHash is not { } hash)
        {
            hasher.VerifyHashedPassword(null!, HashOfNobody(), passphrase);
            return null;
        }
        var verdict = hasher.VerifyHashedPassword(member, hash, passphrase);
        if (verdict is PasswordVerificationResult.Failed) return null;
        if (verdict is PasswordVerificationResult.SuccessRehashNeeded)
        {
            member.PasswordHash = hasher.HashPassword(member, passphrase);
            await db.SaveChangesAsync(cancellation);
        }
        return member;
    }

    /// <summary>Opens a session for a member who has shown who they are.</summary>
    /// <param name="remember">On this device beyond the closing of the browser.</param>
    public Task LetInAsync(Member member, bool remember)
    {
        var how = new AuthenticationProperties { IsPersistent = remember };
        if (remember) (how.IssuedUtc, how.ExpiresUtc) = (clock.GetUtcNow(), clock.GetUtcNow() + SessionCookie.Remembered);
        return sessions.SignInAsync(member, how);
    }

    private string HashOfNobody() => hashOfNobody ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
}
