using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Running;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.FirstUser;

/// <summary>
/// Makes the API user where there is none, in a group with no more rights than provisioning takes. Umbraco 17 has no setting
/// for that; a person signs in once, or this does it in their name.
/// </summary>
internal sealed class MakeApiUser(HttpClient http, AdminAccount admin, ApiClient client, ModelUserGroup group, Uri origin, Report report)
{
    /// <summary>The group of administrators every Umbraco brings.</summary>
    private static readonly Guid Administrators = new("e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d");

    /// <summary>How many writes it has taken so far; none where the user is there.</summary>
    public int Made { get; private set; }

    public async Task RunAsync(CancellationToken cancellation)
    {
        var signedIn = new SignedInAdmin(http, origin);
        await signedIn.SignInAsync(admin, cancellation);
        var api = new ManagementApi(http, signedIn);
        var user = PortalIds.User(client.StoredId);
        if (await api.FindAsync($"user-group/{group.Id}", cancellation) is null) await WriteAsync(api, $"group {group.Name}", "user-group", await GroupAsync(api, cancellation));
        if (await api.FindAsync($"user/{user}", cancellation) is null) await WriteAsync(api, $"API user {client.StoredId}", "user", User(user));
        var known = (await api.FindAsync($"user/{user}/client-credentials", cancellation))?.AsArray().Select(id => (string?)id) ?? [];
        if (!known.Contains(client.StoredId)) await WriteAsync(api, "its credentials", $"user/{user}/client-credentials", new() { ["clientId"] = client.ShortId, ["clientSecret"] = client.Secret });
    }

    private async Task WriteAsync(ManagementApi api, string words, string path, JsonObject body)
    {
        report.Line(words);
        await api.WriteAsync(HttpMethod.Post, path, () => JsonContent.Create(body), CancellationToken.None);
        Made++;
    }

    /// <summary>What may be done to documents is what administrators may do; where, and to what else, is far less.</summary>
    private async Task<JsonObject> GroupAsync(ManagementApi api, CancellationToken cancellation) => new()
    {
        ["id"] = group.Id,
        ["name"] = group.Name,
        ["alias"] = group.Alias,
        ["icon"] = group.Icon,
        ["sections"] = new JsonArray([.. group.Sections.Select(section => JsonValue.Create(section))]),
        ["languages"] = new JsonArray(),
        ["hasAccessToAllLanguages"] = true,
        ["documentStartNode"] = null,
        ["documentRootAccess"] = true,
        ["mediaStartNode"] = null,
        ["mediaRootAccess"] = true,
        ["fallbackPermissions"] = (await api.FindAsync($"user-group/{Administrators}", cancellation))?["fallbackPermissions"]?.DeepClone()
            ?? throw new UmbracoException("The group of administrators, whose rights on documents are copied, cannot be read."),
        ["permissions"] = new JsonArray(),
    };

    private JsonObject User(Guid id) => new()
    {
        ["id"] = id,
        ["email"] = $"{client.ShortId}@portal.invalid",
        ["userName"] = $"{client.ShortId}@portal.invalid",
        ["name"] = client.ShortId,
        ["userGroupIds"] = new JsonArray(new JsonObject { ["id"] = group.Id }),
        ["kind"] = "Api",
    };
}
