using ReciproCoach.Mail.Rendering;
using SendGrid.Helpers.Mail;

namespace ReciproCoach.Mail.Delivery.SendGrid;

/// <summary>A finished mail as SendGrid wants it: one recipient, nothing tracked, our id in every later event.</summary>
internal static class SendGridRequest
{
    public static SendGridMessage Of(Guid id, FinishedMail mail)
    {
        var message = new SendGridMessage
        {
            From = Address(mail.From),
            Subject = mail.Subject,
            PlainTextContent = mail.Text,
            HtmlContent = mail.Html,
            Categories = [mail.Kind],
        };
        message.AddTo(Address(mail.To));
        if (mail.ReplyTo is not null) message.SetReplyTo(Address(mail.ReplyTo));
        message.AddHeader("Message-ID", $"<{mail.MessageId(id)}>");
        message.AddHeader("Content-Language", mail.Language);
        foreach (var (name, value) in mail.Headers) message.AddHeader(name, value);
        message.AddCustomArg("outbox_id", id.ToString());
        foreach (var file in mail.Attachments)
            message.AddAttachment(file.FileName, Convert.ToBase64String(file.Content), file.MediaType, "attachment");
        // Rewritten links would break single-use ones and tell SendGrid who reads what.
        message.SetClickTracking(enable: false, enableText: false);
        message.SetOpenTracking(enable: false);
        message.SetSubscriptionTracking(enable: false);
        return message;
    }

    private static EmailAddress Address(Mailbox box) => new(box.Address, box.Name.Length == 0 ? null : box.Name);
}
