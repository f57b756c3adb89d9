using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>
/// Webhooks on their way. Umbraco loses some, delivers late, twice and in any order; here a test says when which one arrives.
/// Payloads are the minimal ones.
/// </summary>
public sealed class Hooks(UmbracoState state) : IDisposable
{
    public const string Publish = "Umbraco.ContentPublish", Unpublish = "Umbraco.ContentUnpublish", Delete = "Umbraco.ContentDelete";

    private HttpClient? http;
    private Uri? endpoint;
    private string? key;

    /// <summary>What has happened, in order, whether or not anybody has been told.</summary>
    public List<HookCall> Happenings { get; } = [];

    /// <summary>Where the portal listens.</summary>
    /// <param name="client">Owned by the double from now on.</param>
    /// <param name="address">Absolute, or relative to the client's base.</param>
    /// <param name="secret">The value of the header <c>X-Portal-Webhook-Key</c>.</param>
    public void SendTo(HttpClient client, Uri address, string secret)
    {
        http?.Dispose();
        (http, endpoint, key) = (client, address, secret);
    }

    /// <summary>Delivers one; again as often as asked.</summary>
    public Task<HttpStatusCode> SendAsync(HookCall call, int retry = 0)
    {
        ArgumentNullException.ThrowIfNull(call);
        return SendAsync(call.Event, call.Body, key, retry);
    }

    /// <summary>Sends any body with any key; no key where it is null.</summary>
    public async Task<HttpStatusCode> SendAsync(string happened, string body, string? withKey, int retry = 0)
    {
        if (http is null) throw new InvalidOperationException("Nobody has said where the webhooks go.");
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Umb-Webhook-Event", happened);
        request.Headers.Add("Umb-Webhook-RetryCount", retry.ToString(System.Globalization.CultureInfo.InvariantCulture));
        request.Headers.TryAddWithoutValidation("User-Agent", "Umbraco-Cms/17.0.1");
        if (withKey is not null) request.Headers.TryAddWithoutValidation("X-Portal-Webhook-Key", withKey);
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    public void Dispose() => http?.Dispose();

    internal void Happened(string what, Guid document, IEnumerable<(string Culture, DateTimeOffset At)>? cultures = null)
    {
        var body = new JsonObject { ["id"] = document };
        if (cultures is not null)
            body["cultures"] = new JsonArray([.. cultures.Select(one => new JsonObject { ["culture"] = one.Culture, ["date"] = one.At.UtcDateTime })]);
        Happenings.Add(new(what, document, body.ToJsonString()));
    }

    /// <summary>The webhooks that listen to an event.</summary>
    public int ListenersTo(string happened) => state.Webhooks.Values.Count(hook =>
        (bool?)hook["enabled"] == true && hook["events"]!.AsArray().Any(name => (string?)name == happened));
}

/// <summary>A delivery: the event, the document it is about, and the body.</summary>
public sealed record HookCall(string Event, Guid Document, string Body);
