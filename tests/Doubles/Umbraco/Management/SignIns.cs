using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>How a person's back office signs in: the code and the tokens travel in cookies, and [redacted] stands in their places.</summary>
public sealed class SignIns(ManagementAccess access)
{
    private const string Redacted = "[redacted]";
    private readonly string session = RandomNumberGenerator.GetHexString(16), code = RandomNumberGenerator.GetHexString(16), token = RandomNumberGenerator.GetHexString(16);
    private string? challenge;

    internal void Map(WebApplication app)
    {
        app.MapPost(ManagementApi.Base + "security/back-office/login", async (HttpContext http) =>
        {
            var asked = await JsonNode.ParseAsync(http.Request.Body);
            if ((string?)asked?["username"] != access.AdminEmail || (string?)asked?["password"] != access.AdminPassword) return Results.StatusCode(401);
            return Cookie(http, "UMB_UCONTEXT", session, Results.Ok());
        });
        app.MapGet(ManagementApi.Base + "security/back-office/authorize", (HttpContext http) =>
        {
            var query = http.Request.Query;
            if (http.Request.Cookies["UMB_UCONTEXT"] != session || query["client_id"] != "umbraco-back-office" || query["code_challenge_method"] != "S256") return Results.StatusCode(400);
            challenge = query["code_challenge"];
            return Cookie(http, "__Host-umbPkceCode", code, Results.Redirect($"{query["redirect_uri"]}?code={Uri.EscapeDataString(Redacted)}&state={query["state"]}"));
        });
        app.MapPost(ManagementApi.Base + "security/back-office/token", (Delegate)TokenAsync);
    }

    /// <summary>Whether the request comes from the person who signed in.</summary>
    internal bool IsAdmin(HttpRequest request, out JsonObject group)
    {
        group = access.Groups[ManagementAccess.Administrators];
        return request.Headers.Authorization == "Bearer " + Redacted && request.Cookies["__Host-umbAccessToken"] == token;
    }

    private async Task<IResult> TokenAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return Error(400, "invalid_request");
        var form = await http.Request.ReadFormAsync();
        if (form["grant_type"] == "client_credentials")
            return access.Give(form["client_id"], form["client_secret"]) is { } given
                ? Results.Json(new { access_token = given, token_type = "Bearer", expires_in = (int)access.TokenLife.TotalSeconds })
                : Error(401, "invalid_client");
        var hash = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["code"] != Redacted || http.Request.Cookies["__Host-umbPkceCode"] != code || hash != challenge) return Error(400, "invalid_grant");
        return Cookie(http, "__Host-umbAccessToken", token, Results.Json(new { access_token = Redacted, token_type = "Bearer", expires_in = 299, refresh_token = Redacted }));
    }

    private static IResult Error(int status, string error) =>
        Results.Json(new { error, error_description = "The specified client credentials are invalid.", error_uri = "https://documentation.openiddict.com/errors/ID2055" }, statusCode: status);

    /// <summary>Fit for https alone, over http too: as the real one does it.</summary>
    private static IResult Cookie(HttpContext http, string name, string value, IResult answer)
    {
        http.Response.Headers.Append("Set-Cookie", $"{name}={value}; path=/; secure; samesite=strict; httponly");
        return answer;
    }
}
