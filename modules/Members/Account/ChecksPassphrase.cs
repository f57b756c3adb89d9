using Microsoft.AspNetCore.Identity;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Limits;

namespace ReciproCoach.Members.Account;

/// <summary>Asks for the passphrase again before something of consequence; counted like signing in.</summary>
internal sealed class ChecksPassphrase(IPasswordHasher<Member> hasher, Limiter limiter)
{
    /// <summary>True where it is right; null where there have been too many tries.</summary>
    public async Task<bool?> IsRightAsync(Member member, string passphrase, CancellationToken cancellation)
    {
        if (!await limiter.MaySignInAsync(member.Email!, cancellation)) return null;
        if (member.PasswordHash is null || hasher.VerifyHashedPassword(member, member.PasswordHash, passphrase) is PasswordVerificationResult.Failed) return false;
        await limiter.ForgiveAsync(member.Email!, cancellation);
        return true;
    }
}
