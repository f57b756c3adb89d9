using MimeKit;
using ReciproCoach.Mail.Delivery;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Mail.Rendering;

/// <summary>Makes a finished mail of a letter and leaves it in the outbox.</summary>
internal sealed class Post(OutboxWriter outbox, Words words, MailSettings settings, PortalSettings portal, TimeProvider clock) : IPost
{
    public Guid Send(Recipient reader, Letter letter, Posting? how = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(letter);
        return outbox.Add(DeliverMail.MessageKind, Finish(reader, letter, how ?? new()), how?.DueAt).Id;
    }

    internal FinishedMail Finish(Recipient reader, Letter letter, Posting how)
    {
        var said = ReadersWords.For(reader, words);
        var name = OneLine.Of(reader.Name);
        var unsubscribe = how.UnsubscribeUrl is null ? null : WebAddress.Of(how.UnsubscribeUrl);
        var frame = Frame.Around(letter, name, portal.Name, $"{portal.BaseUrl}/{said.Language.Code}/", unsubscribe, said);
        return new()
        {
            Kind = letter.Kind,
            From = settings.From,
            To = Box(reader.Address, name),
            ReplyTo = how.ReplyTo is null ? settings.ReplyTo : Box(how.ReplyTo, ""),
            Language = said.Language.Code,
            Subject = frame.Subject,
            Text = PlainLetter.Of(letter, frame, said),
            Html = HtmlLetter.Of(letter, frame, said),
            Date = clock.GetUtcNow(),
            Headers = HeadersFor(unsubscribe),
            Attachments = [.. how.Attachments.Select(file => new EnclosedFile(OneLine.Of(file.FileName), file.MediaType, file.Content.ToArray()))],
            Member = reader.Member,
        };
    }

    /// <exception cref="ArgumentException">The address cannot be written to.</exception>
    internal static Mailbox Box(string address, string name) => Recipient.CanBeWrittenTo(address)
        ? new(new MailboxAddress("", address).GetAddress(idnEncode: true), name)
        : throw new ArgumentException("This is not an address one can write to.", nameof(address));

    private static Dictionary<string, string> HeadersFor(string? unsubscribe)
    {
        // Says that no person wrote this, so that nobody's holiday notice answers it.
        var headers = new Dictionary<string, string> { ["Auto-Submitted"] = "auto-generated", ["X-Auto-Response-Suppress"] = "All" };
        if (unsubscribe is not null)
        {
            headers["List-Unsubscribe"] = $"<{unsubscribe}>";
            headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click";
        }
        return headers;
    }
}
