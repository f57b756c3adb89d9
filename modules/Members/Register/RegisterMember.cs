using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.Profiles;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Members.Register;

/// <summary>What somebody types to get an account, already checked.</summary>
internal sealed record Registration(string Email, string Passphrase, string Name, string Language);

/// <summary>
/// Makes an account that waits for its address to be confirmed. For an address that has one already the work is alike
/// (a passphrase is hashed, one mail is sent) and the answer the same; only the owner of the mailbox learns the difference.
/// </summary>
internal sealed class RegisterMember(
    PortalDb db, IPasswordHasher<Member> hasher, OneTimeLinks links, PortalLinks addresses, IPost post, AccountDefaults defaults, TimeProvider clock)
{
    public async Task RunAsync(Registration asked, CancellationToken cancellation)
    {
        try
        {
            await db.InTransactionAsync(() => RegisterAsync(asked, cancellation), cancellation);
        }
        catch (DbUpdateException)
        {
            // Two at the same instant: the other one was first, so this one meets an address that has an account.
            db.ChangeTracker.Clear();
            await db.InTransactionAsync(() => RegisterAsync(asked, cancellation), cancellation);
        }
    }

    private async Task RegisterAsync(Registration asked, CancellationToken cancellation)
    {
        var normalised = EmailAddresses.Normalise(asked.Email);
        var member = await db.Set<Member>().SingleOrDefaultAsync(m => m.NormalizedEmail == normalised, cancellation) ?? Add(asked, normalised);
        var hash = hasher.HashPassword(member, asked.Passphrase);
        if (member.EmailConfirmed)
        {
            post.Send(member.Reader(), AlreadyAMember.Letter(addresses.To(member.MailLanguage, "sign-in")));
            return;
        }
        // Whoever registers last before confirming decides: a stranger's earlier try must not leave a passphrase behind.
        (member.Name, member.PasswordHash, member.MailLanguage) = (asked.Name, hash, asked.Language);
        var (code, until) = await links.MakeAsync(member.Id, LinkPurpose.ConfirmAddress, cancellation);
        post.Send(member.Reader(), ConfirmYourAddress.Letter(addresses.To(member.MailLanguage, $"register/confirm/{code}"), until));
    }

    private Member Add(Registration asked, string normalised)
    {
        var now = clock.GetUtcNow();
        var member = new Member
        {
            Name = asked.Name, Email = asked.Email, NormalizedEmail = normalised, MailLanguage = asked.Language,
            TimeZone = defaults.TimeZone, RegisteredAt = now,
        };
        member.NormalizedUserName = member.Handle.ToUpperInvariant();
        db.Add(member);
        db.Add(new Profile { MemberId = member.Id });
        db.AddRange(Agreement.Now(member.Id, asked.Language, now));
        return member;
    }
}
