using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>Who may do what: groups, users, their credentials, and tokens that are good for 299 seconds.</summary>
public sealed class ManagementAccess(TimeProvider clock)
{
    public static readonly Guid Administrators = new("e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d");

    /// <summary>The sections a group needs for everything but users.</summary>
    public static IReadOnlyList<string> Provisioning { get; } = ["Umb.Section.Content", "Umb.Section.Media", "Umb.Section.Settings", "Umb.Section.Translation"];

    private readonly Dictionary<string, (string Client, DateTimeOffset Ends)> tokens = [];

    /// <summary>The person the installation made.</summary>
    public string AdminEmail => "admin@example.test";

    public string AdminPassword { get; } = "A-password-1" + RandomNumberGenerator.GetHexString(8);

    public TimeSpan TokenLife { get; set; } = TimeSpan.FromSeconds(299);

    /// <summary>How many tokens have been given out.</summary>
    public int TokensGiven { get; private set; }

    /// <summary>Groups as they were sent, by id.</summary>
    public Dictionary<Guid, JsonObject> Groups { get; } = new()
    {
        [Administrators] = new()
        {
            ["id"] = Administrators,
            ["alias"] = "admin",
            ["name"] = "Administrators",
            ["sections"] = new JsonArray("Umb.Section.Content", "Umb.Section.Media", "Umb.Section.Settings", "Umb.Section.Translation", "Umb.Section.Users"),
            ["hasAccessToAllLanguages"] = true,
            ["documentRootAccess"] = true,
            ["mediaRootAccess"] = true,
            ["fallbackPermissions"] = new JsonArray("Umb.Document.Create", "Umb.Document.Update", "Umb.Document.Publish", "Umb.Document.Sort", "Umb.Document.CultureAndHostnames"),
        },
    };

    /// <summary>API users as they were sent, by id.</summary>
    public Dictionary<Guid, JsonObject> Users { get; } = [];

    /// <summary>Credentials by the name they are stored under, which has a prefix.</summary>
    public Dictionary<string, (Guid User, string Secret)> Clients { get; } = [];

    /// <summary>An API user in a group of its own.</summary>
    /// <returns>The secret.</returns>
    public string AddClient(string shortId, params IEnumerable<string> sections)
    {
        var (group, user) = (Guid.NewGuid(), Guid.NewGuid());
        Groups[group] = new()
        {
            ["id"] = group,
            ["alias"] = shortId,
            ["name"] = shortId,
            ["sections"] = new JsonArray([.. sections.Select(section => JsonValue.Create(section))]),
            ["hasAccessToAllLanguages"] = true,
            ["documentRootAccess"] = true,
            ["mediaRootAccess"] = true,
            ["fallbackPermissions"] = Groups[Administrators]["fallbackPermissions"]!.DeepClone(),
        };
        Users[user] = new() { ["id"] = user, ["email"] = $"{shortId}@example.test", ["name"] = shortId, ["kind"] = "Api", ["userGroupIds"] = new JsonArray(new JsonObject { ["id"] = group }) };
        var secret = RandomNumberGenerator.GetHexString(24);
        Clients["umbraco-back-office-" + shortId] = (user, secret);
        return secret;
    }

    /// <summary>Every token given out so far is worth nothing from now on.</summary>
    public void ForgetTokens() => tokens.Clear();

    /// <summary>A token for a client; null for a wrong secret.</summary>
    public string? Give(string? client, string? secret)
    {
        if (client is null || !Clients.TryGetValue(client, out var known) || known.Secret != secret) return null;
        var token = "oaxm" + RandomNumberGenerator.GetHexString(40);
        tokens[token] = (client, clock.GetUtcNow() + TokenLife);
        TokensGiven++;
        return token;
    }

    /// <summary>The group of whoever holds a token that is still good; null for any other.</summary>
    internal JsonObject? GroupOf(string? authorization) =>
        authorization is not null && authorization.StartsWith("Bearer ", StringComparison.Ordinal) && tokens.TryGetValue(authorization["Bearer ".Length..], out var held) && held.Ends > clock.GetUtcNow()
            ? Groups[(Guid)Users[Clients[held.Client].User]["userGroupIds"]![0]!["id"]!]
            : null;
}
