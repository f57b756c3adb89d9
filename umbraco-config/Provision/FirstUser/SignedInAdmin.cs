using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.FirstUser;

/// <summary>
/// Signs a person in the way the back office does: name and password, a code, and a token that Umbraco shows to nobody. Code
/// and token travel in cookies, and the words [redacted] stand in their places.
/// </summary>
internal sealed class SignedInAdmin(HttpClient http, Uri origin) : IAuthentication
{
    private const string Security = ManagementApi.Base + "security/back-office/";
    private const string Redacted = "[redacted]";
    private readonly Cookies cookies = new();

    public async Task SignInAsync(AdminAccount admin, CancellationToken cancellation)
    {
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(48));
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var back = new Uri(origin, "/umbraco/oauth_complete").ToString();
        await StepAsync("name and password", HttpMethod.Post, "login", JsonContent.Create(new { username = admin.Email, password = admin.Password }), HttpStatusCode.OK, cancellation);
        await StepAsync("the code", HttpMethod.Get, "authorize?client_id=umbraco-back-office&response_type=code&scope=offline_access&state=x&code_challenge_method=S256"
            + $"&code_challenge={challenge}&redirect_uri={Uri.EscapeDataString(back)}", null, HttpStatusCode.Found, cancellation);
        await StepAsync("the token", HttpMethod.Post, "token", new FormUrlEncodedContent(
        [
            new("grant_type", "authorization_code"), new("client_id", "umbraco-back-office"), new("redirect_uri", back), new("code", Redacted), new("code_verifier", verifier),
        ]), HttpStatusCode.OK, cancellation);
    }

    public Task ApplyAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Redacted);
        cookies.Send(request);
        return Task.CompletedTask;
    }

    public bool Forget() => false;

    private async Task StepAsync(string what, HttpMethod method, string path, HttpContent? content, HttpStatusCode expected, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, Security + path) { Content = content };
        cookies.Send(request);
        using var response = await http.SendAsync(request, cancellation);
        if (response.StatusCode != expected)
            throw new UmbracoException($"The administrator cannot be signed in: {what} was refused ({Refusal.Read(response.StatusCode, await response.Content.ReadAsStringAsync(cancellation))}).");
        cookies.Keep(response);
    }
}
