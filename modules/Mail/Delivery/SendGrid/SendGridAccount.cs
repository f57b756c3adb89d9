using System.Net;
using ReciproCoach.Mail.Rendering;
using ReciproCoach.Platform.Outbox;
using SendGrid;

namespace ReciproCoach.Mail.Delivery.SendGrid;

/// <summary>
/// Hands mail to SendGrid. It knows no idempotency key: where its answer is lost the message may come twice, with the same
/// Message-ID and <c>outbox_id</c>.
/// </summary>
internal sealed class SendGridAccount(MailSettings settings, IHttpClientFactory http) : ICarrier
{
    /// <summary>The name of the http client, for those who want to configure it.</summary>
    public const string HttpName = "SendGrid";

    public async Task CarryAsync(Guid id, FinishedMail mail, CancellationToken cancellation)
    {
        var account = settings.SendGrid ?? throw new InvalidOperationException("Mail:SendGrid is not configured.");
        using var connection = http.CreateClient(HttpName);
        var client = new SendGridClient(connection, new SendGridClientOptions { ApiKey = account.ApiKey, Host = account.Host });
        // The client throws for a lost connection only; what SendGrid refuses comes back as an answer.
        var answer = await client.SendEmailAsync(SendGridRequest.Of(id, mail), cancellation);
        if (answer.IsSuccessStatusCode) return;
        var words = $"SendGrid answers {(int)answer.StatusCode}: {Shorten(await answer.Body.ReadAsStringAsync(cancellation))}";
        throw IsForGood(answer.StatusCode) ? new HopelessException(words) : new HttpRequestException(words, null, answer.StatusCode);
    }

    /// <summary>
    /// A 4xx about this message. 429 means later; a wrong key (401) and a sender not yet verified (403) an operator can mend,
    /// so mail waits for them and is not lost.
    /// </summary>
    private static bool IsForGood(HttpStatusCode status) => (int)status is >= 400 and < 500 && status is not
        (HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);

    private static string Shorten(string body) => body.Length > 400 ? body[..400] + "…" : body;
}
