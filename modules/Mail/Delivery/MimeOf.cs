using MimeKit;
using MimeKit.Text;
using ReciproCoach.Mail.Rendering;

namespace ReciproCoach.Mail.Delivery;

/// <summary>The message as it travels by SMTP and lies in the pickup folder. The same mail and id give the same bytes.</summary>
internal static class MimeOf
{
    public static MimeMessage Message(Guid id, FinishedMail mail)
    {
        var message = new MimeMessage { Date = mail.Date, MessageId = mail.MessageId(id), Subject = mail.Subject };
        message.From.Add(Address(mail.From));
        message.To.Add(Address(mail.To));
        if (mail.ReplyTo is not null) message.ReplyTo.Add(Address(mail.ReplyTo));
        foreach (var (name, value) in mail.Headers) message.Headers.Add(name, value);
        message.Body = Body(id, mail);
        message.Body.Headers.Add(HeaderId.ContentLanguage, mail.Language);
        return message;
    }

    /// <summary>Plain text first: a reader shows the last version it understands.</summary>
    private static Multipart Body(Guid id, FinishedMail mail)
    {
        var letter = new MultipartAlternative { Words(TextFormat.Plain, mail.Text), Words(TextFormat.Html, mail.Html) };
        letter.Boundary = $"=-letter-{id:N}";
        if (mail.Attachments.Count == 0) return letter;
        var all = new Multipart("mixed") { letter };
        all.Boundary = $"=-all-{id:N}";
        foreach (var file in mail.Attachments) all.Add(Enclosed(file));
        return all;
    }

    private static TextPart Words(TextFormat format, string text)
    {
        var part = new TextPart(format) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(System.Text.Encoding.UTF8, text);
        return part;
    }

    private static MimePart Enclosed(EnclosedFile file) => new(ContentType.Parse(file.MediaType))
    {
        Content = new MimeContent(new MemoryStream(file.Content)),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = file.FileName,
    };

    private static MailboxAddress Address(Mailbox box) => new(box.Name.Length == 0 ? null : box.Name, box.Address);
}
