using MailKit.Net.Smtp;
using ReciproCoach.Mail.Rendering;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Mail.Delivery.Smtp;

/// <summary>
/// Hands mail to the configured server, one connection a message. Where the connection breaks before the server's answer the
/// outcome is unknown: the message is sent again with the same Message-ID, by which servers and readers know it.
/// </summary>
internal sealed class SmtpServer(MailSettings settings) : ICarrier
{
    public async Task CarryAsync(Guid id, FinishedMail mail, CancellationToken cancellation)
    {
        var smtp = settings.Smtp ?? throw new InvalidOperationException("Mail:Smtp is not configured.");
        using var message = MimeOf.Message(id, mail);
        using var client = new SmtpClient();
        await client.ConnectAsync(smtp.Host, smtp.Port, smtp.Options, cancellation);
        if (smtp is { User: { } user, Password: { } password }) await client.AuthenticateAsync(user, password, cancellation);
        try
        {
            await client.SendAsync(message, cancellation);
        }
        catch (SmtpCommandException refusal) when (IsForGood(refusal))
        {
            throw new HopelessException($"The mail server refuses it for good: {(int)refusal.StatusCode} {refusal.Message}", refusal);
        }
        await SayGoodbyeAsync(client, cancellation);
    }

    /// <summary>A 5xx about this recipient or this message. One about us (sender, sign-in) an operator can mend, so it is tried again.</summary>
    private static bool IsForGood(SmtpCommandException refusal) => (int)refusal.StatusCode >= 500
        && refusal.ErrorCode is (SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted);

    /// <summary>The message is taken; a server that hangs up before our goodbye must not make us send it twice.</summary>
    private static async Task SayGoodbyeAsync(SmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception rudeness) when (rudeness is IOException or MailKit.ProtocolException or OperationCanceledException)
        {
        }
    }
}
