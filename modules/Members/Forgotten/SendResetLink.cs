using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Links;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Members.Forgotten;

/// <summary>Somebody has asked for a new passphrase for this address.</summary>
internal sealed record ResetAsked(string Email);

/// <summary>
/// Sends the link where the address has an account. It happens behind the outbox, so that the form does the same work, in the
/// same time, for addresses with and without one.
/// </summary>
internal sealed class SendResetLink(PortalDb db, OneTimeLinks links, PortalLinks addresses, IPost post) : IOutboxHandler
{
    public const string MessageKind = "reset-asked";

    public string Kind => MessageKind;

    public Task HandleAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var asked = JsonSerializer.Deserialize<ResetAsked>(message.Payload)!;
        return db.InTransactionAsync(async () =>
        {
            var normalised = EmailAddresses.Normalise(asked.Email);
            if (await db.Set<Member>().SingleOrDefaultAsync(m => m.NormalizedEmail == normalised && m.ClosedAt == null, cancellation) is not { } member) return;
            var (code, until) = await links.MakeAsync(member.Id, LinkPurpose.ResetPassphrase, cancellation);
            post.Send(member.Reader(), ChooseANewPassphrase.Letter(addresses.To(member.MailLanguage, $"sign-in/reset/{code}"), until));
        }, cancellation);
    }
}

/// <summary>The link to choose a new passphrase.</summary>
internal static class ChooseANewPassphrase
{
    public static Letter Letter(string url, DateTimeOffset until) => new("passphrase-reset", Text.Of("Choose a new passphrase"),
    [
        new Paragraph(Text.Of("We have been asked for a new passphrase for this account. If that was you, choose it here.")),
        new Button(Text.Of("Choose a new passphrase"), url),
        new Paragraph(Text.Of("The link works once, until {time}.", ("time", until))),
        new Paragraph(Text.Of("Not you? Just ignore this message: your passphrase stays as it is.")),
    ]);
}
