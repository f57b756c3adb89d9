using ReciproCoach.Mail;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Members.Account;

/// <summary>Closes an account: every room erases what it holds of the person, in one transaction.</summary>
internal sealed class CloseAccount(
    PortalDb db, IEnumerable<IHoldsAnAccountOpen> holds, IEnumerable<IPersonalData> rooms, DomainEvents events, AuditTrail audit, IPost post)
{
    /// <summary>What stands in the way; empty where nothing does.</summary>
    public async Task<IReadOnlyList<Text>> WhyNotAsync(Guid member, CancellationToken cancellation)
    {
        var reasons = new List<Text>();
        foreach (var hold in holds)
            if (await hold.WhyAsync(member, cancellation) is { } reason) reasons.Add(reason);
        return reasons;
    }

    /// <summary>Closes, unless something has come in the way meanwhile; returns that.</summary>
    public Task<IReadOnlyList<Text>> RunAsync(Member member, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        var reasons = await WhyNotAsync(member.Id, cancellation);
        if (reasons.Count > 0) return reasons;
        post.Send(member.Reader() with { Member = null }, AccountIsClosed.Letter());
        foreach (var room in rooms) await room.EraseAsync(member.Id, cancellation);
        audit.Add(member.Id, "account-closed", member.Id.ToString());
        await db.SaveChangesAsync(cancellation);
        await events.RaiseAsync(new AccountClosed(member.Id), cancellation);
        return reasons;
    }, cancellation);
}

/// <summary>The last letter.</summary>
internal static class AccountIsClosed
{
    public static Letter Letter() => new("account-closed", Text.Of("Your account is closed"),
    [
        new Paragraph(Text.Of("Your account is closed and your profile is deleted. Where others’ records lead to you, such as an hours log, your name has been taken out.")),
        new Paragraph(Text.Of("Thank you for the time you have given. The door stays open: you can create a new account whenever you like.")),
    ])
    { Why = Text.Of("You receive this last message because you have closed your account.") };
}
