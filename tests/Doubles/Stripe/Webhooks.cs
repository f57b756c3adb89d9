using System.Net;
using System.Text;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>Sends events to the portal: by itself as they happen, or when a test says so, in any order and as often as it likes.</summary>
public sealed class Webhooks(TimeProvider clock, string secret) : IDisposable
{
    private HttpClient? http;
    private Uri? endpoint;

    /// <summary>True once events are sent by themselves, as they happen.</summary>
    public bool Automatic { get; set; }

    /// <summary>Where the portal listens.</summary>
    /// <param name="client">Owned by the double from now on.</param>
    /// <param name="address">Absolute, or relative to the client's base.</param>
    public void SendTo(HttpClient client, Uri address)
    {
        http?.Dispose();
        (http, endpoint) = (client, address);
    }

    /// <summary>Signs one event now and sends it; returns the portal's answer.</summary>
    public Task<HttpStatusCode> SendAsync(StripeEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return SendAsync(happened.Body, StripeEvent.Sign(happened.Body, secret, clock.GetUtcNow()));
    }

    /// <summary>Sends any body with any signature; none where it is null.</summary>
    public async Task<HttpStatusCode> SendAsync(string body, string? signature)
    {
        if (http is null) throw new InvalidOperationException("Nobody has said where the webhooks go.");
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null) request.Headers.TryAddWithoutValidation("Stripe-Signature", signature);
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    public void Dispose() => http?.Dispose();

    internal async Task SendNewAsync(IEnumerable<StripeEvent> happened)
    {
        if (!Automatic) return;
        foreach (var one in happened) await SendAsync(one);
    }
}
