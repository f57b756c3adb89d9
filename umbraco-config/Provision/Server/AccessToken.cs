using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ReciproCoach.Provision.Server;

/// <summary>
/// What opens the Management API for five minutes at a time. Its age is told by a stopwatch and never by a date, so that a clock
/// that is wrong, or is put right in the middle, changes nothing.
/// </summary>
internal sealed class AccessToken(HttpClient http, ApiClient client, TimeProvider clock) : IAuthentication
{
    /// <summary>Renewed this long before its end: longer than any one request takes.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromSeconds(60);

    private string? token;
    private long takenAt;
    private TimeSpan goodFor;

    public async Task ApplyAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (token is null || clock.GetElapsedTime(takenAt) >= goodFor) await TakeAsync(cancellation);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public bool Forget()
    {
        var had = token is not null;
        token = null;
        return had;
    }

    private async Task TakeAsync(CancellationToken cancellation)
    {
        var asked = clock.GetTimestamp();
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", client.StoredId), new("client_secret", client.Secret)]);
        using var response = await http.PostAsync(ManagementApi.Base + "security/back-office/token", form, cancellation);
        var body = await response.Content.ReadAsStringAsync(cancellation);
        if (!response.IsSuccessStatusCode) throw new UmbracoException(WhyNot(Refusal.Read(response.StatusCode, body)));
        var answer = JsonNode.Parse(body)!;
        (token, takenAt) = ((string)answer["access_token"]!, asked);
        var life = TimeSpan.FromSeconds((int)answer["expires_in"]!);
        goodFor = life > Early * 2 ? life - Early : life / 2;
    }

    private string WhyNot(Refusal refusal) => refusal is { Status: HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest, Operation: "invalid_client" }
        ? $"Umbraco does not know the API user {client.StoredId} with this secret ({refusal})."
        : $"Umbraco gives no access token ({refusal}).";
}

/// <summary>How a request says who sends it.</summary>
internal interface IAuthentication
{
    Task ApplyAsync(HttpRequestMessage request, CancellationToken cancellation);

    /// <summary>The server no longer takes it; false where there is nothing new to try.</summary>
    bool Forget();
}
