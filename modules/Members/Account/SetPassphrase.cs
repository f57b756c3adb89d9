using Microsoft.AspNetCore.Identity;
using ReciproCoach.Members.Accounts;

namespace ReciproCoach.Members.Account;

/// <summary>Gives a member a passphrase and ends every session opened with another.</summary>
internal sealed class SetPassphrase(IPasswordHasher<Member> hasher)
{
    public void For(Member member, string passphrase)
    {
        member.PasswordHash = hasher.HashPassword(member, passphrase);
        member.SecurityStamp = Guid.NewGuid().ToString("N");
    }
}
