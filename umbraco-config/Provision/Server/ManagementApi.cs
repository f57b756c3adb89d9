using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Provision.Server;

/// <summary>Umbraco's Management API: one call is one answer, an error is a sentence, and a token that has run out is renewed.</summary>
internal sealed class ManagementApi(HttpClient http, IAuthentication authentication)
{
    public const string Base = "/umbraco/management/api/v1/";

    /// <summary>What is at a path, or null where nothing is.</summary>
    public async Task<JsonNode?> FindAsync(string path, CancellationToken cancellation)
    {
        var (status, body, _) = await SendAsync(HttpMethod.Get, path, null, cancellation);
        if (status == HttpStatusCode.NotFound) return null;
        if (status != HttpStatusCode.OK) throw new UmbracoException($"Reading {path} was refused ({Refusal.Read(status, body)}).");
        return Parse(path, body);
    }

    /// <summary>False where the API user has no right to look.</summary>
    public async Task<bool> MayReadAsync(string path, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Get, path, null, cancellation)).Status != HttpStatusCode.Forbidden;

    /// <summary>All items of a list, page by page.</summary>
    public async Task<List<JsonObject>> ListAsync(string path, CancellationToken cancellation)
    {
        var items = new List<JsonObject>();
        while (true)
        {
            var page = await FindAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}skip={items.Count}&take=100", cancellation);
            var found = page?["items"]?.AsArray().Select(item => item!.AsObject()).ToList() ?? [];
            items.AddRange(found);
            // The total of a page past the end cannot be trusted, that of one with items can.
            if (found.Count == 0 || items.Count >= (long)page!["total"]!) return items;
        }
    }

    /// <summary>Carries out a change.</summary>
    /// <returns>What Umbraco warns of, in its own words.</returns>
    /// <exception cref="UmbracoException">It was refused.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(HttpMethod method, string path, Func<HttpContent?> content, CancellationToken cancellation)
    {
        var (status, body, warnings) = await SendAsync(method, path, content, cancellation);
        return (int)status is >= 200 and < 300 ? warnings : throw new UmbracoException($"Umbraco refused {method} {path} ({Refusal.Read(status, body)}).");
    }

    private async Task<(HttpStatusCode Status, string Body, IReadOnlyList<string> Warnings)> SendAsync(HttpMethod method, string path, Func<HttpContent?>? content, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(method, Base + path) { Content = content?.Invoke() };
            await authentication.ApplyAsync(request, cancellation);
            using var response = await http.SendAsync(request, cancellation);
            // Nothing was done for a token that has run out, so the same may be asked again with a new one.
            if (response.StatusCode == HttpStatusCode.Unauthorized && attempt == 1 && authentication.Forget()) continue;
            if ((int)response.StatusCode is >= 300 and < 400)
                throw new UmbracoException($"{http.BaseAddress} leads on to {response.Headers.Location}. Please give that address, with the right scheme.");
            return (response.StatusCode, await response.Content.ReadAsStringAsync(cancellation), Warnings(response));
        }
    }

    private static List<string> Warnings(HttpResponseMessage response) => response.Headers.TryGetValues("Umb-Notifications", out var values)
        ? [.. values.SelectMany(value => JsonNode.Parse(value)?.AsArray() ?? []).Where(one => (string?)one?["type"] is "Warning" or "Error").Select(one => (string?)one!["message"] ?? "")]
        : [];

    private static JsonNode Parse(string path, string body)
    {
        try
        {
            return JsonNode.Parse(body) ?? throw new UmbracoException($"Reading {path} gave nothing.");
        }
        catch (JsonException broken)
        {
            throw new UmbracoException($"What stands at {path} is not JSON: is this address an Umbraco?", broken);
        }
    }
}
