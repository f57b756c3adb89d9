using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.Platform.Hooks;

namespace ReciproCoach.Content.Umbraco.Hook;

/// <summary>
/// POST /hooks/umbraco. 401 without the secret; otherwise 200 at once, whatever the body: a delivery only means that something has
/// changed, and Umbraco would send one it thinks lost again and again.
/// </summary>
internal static class UmbracoHook
{
    public const string SecretHeader = "X-Portal-Webhook-Key";

    /// <summary>The minimal payload has a few hundred bytes, the extended one a page in all languages.</summary>
    private const int MostBytes = 512 * 1024;

    public static void MapUmbracoHook(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/hooks/umbraco", AnswerAsync).AllowAnonymous().DisableAntiforgery();

    private static async Task<IResult> AnswerAsync(HttpRequest request, UmbracoSettings settings, HearUmbraco hear, WhatToMend mend, CancellationToken cancellation)
    {
        var secret = request.Headers[SecretHeader].ToString();
        if (!IsSecret(secret, settings.WebhookSecret))
        {
            // Strangers who knock without any are no news.
            if (secret.Length > 0) mend.Say(MendIn.Webhook, $"A call to /hooks/umbraco had another secret: the header {SecretHeader} of Umbraco’s webhook must be Content:Umbraco:WebhookSecret.");
            return Results.Unauthorized();
        }
        var (page, isReadable) = await ReadAsync(request, cancellation);
        if (isReadable) mend.IsWell(MendIn.Webhook);
        else mend.Say(MendIn.Webhook, "A delivery to /hooks/umbraco could not be read, so all pages are read anew each time: set Umbraco:CMS:Webhook:PayloadType to Minimal.");
        hear.Of(page);
        return Results.Ok();
    }

    private static bool IsSecret(string given, string secret) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The document's id, where the body names one; and whether the body is JSON at all, <c>null</c> included.</summary>
    private static async Task<(Guid? Page, bool IsReadable)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (await request.BytesAsync(MostBytes, cancellation) is not { } bytes) return (null, false);
        try
        {
            using var body = JsonDocument.Parse(bytes);
            return (body.RootElement.ValueKind is JsonValueKind.Object && body.RootElement.TryGetProperty("id", out var id)
                && id.ValueKind is JsonValueKind.String && id.TryGetGuid(out var page) ? page : null, true);
        }
        catch (JsonException)
        {
            return (null, false);
        }
    }
}
