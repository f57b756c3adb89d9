using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>Groups, API users and their credentials, which are stored under a name with a prefix.</summary>
internal sealed class ManageUsers(ManagementAccess access)
{
    private const string Prefix = "umbraco-back-office-";

    public void Map(ManagementApi api)
    {
        api.Get("user/current", null, http => Current((JsonObject)http.Items["group"]!));
        api.Get("user-group/{id:guid}", Sections.Users, http => access.Groups.GetValueOrDefault(ManagementApi.Id(http))?.DeepClone());
        api.Post("user-group", Sections.Users, RequestShape.NewUserGroup, (_, body) => Keep(access.Groups, body));
        api.Get("user/{id:guid}", Sections.Users, http => access.Users.GetValueOrDefault(ManagementApi.Id(http))?.DeepClone());
        api.Post("user", Sections.Users, RequestShape.NewUser, (_, body) => Keep(access.Users, body));
        api.Get("user/{id:guid}/client-credentials", Sections.Users, http =>
            new JsonArray([.. access.Clients.Where(one => one.Value.User == ManagementApi.Id(http)).Select(one => JsonValue.Create(one.Key))]));
        api.Post("user/{id:guid}/client-credentials", Sections.Users, RequestShape.Credentials, AddCredentials);
    }

    private Guid? AddCredentials(HttpContext http, JsonObject body)
    {
        var given = (string)body["clientId"]!;
        var stored = given.StartsWith(Prefix, StringComparison.Ordinal) ? given : Prefix + given;
        if (!access.Clients.TryAdd(stored, (ManagementApi.Id(http), (string)body["clientSecret"]!)))
            throw ManagementProblem.Operation(400, "DuplicateClientId", "Duplicate client ID", "The specified client ID is already in use.");
        return null;
    }

    private static Guid Keep(Dictionary<Guid, JsonObject> all, JsonObject body)
    {
        var id = (Guid?)body["id"] ?? Guid.NewGuid();
        if (!all.TryAdd(id, body.DeepClone().AsObject())) throw ManagementProblem.Operation(400, "DuplicateId", "Duplicate id", "The id is in use.");
        return id;
    }

    private static JsonObject Current(JsonObject group) => new()
    {
        ["allowedSections"] = group["sections"]!.DeepClone(),
        ["hasAccessToAllLanguages"] = (bool)group["hasAccessToAllLanguages"]!,
        ["hasDocumentRootAccess"] = (bool)group["documentRootAccess"]!,
        ["hasMediaRootAccess"] = (bool)group["mediaRootAccess"]!,
        ["fallbackPermissions"] = group["fallbackPermissions"]!.DeepClone(),
        ["isAdmin"] = (string?)group["alias"] == "admin",
    };
}
