using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Content.Tests.Umbraco.Live;

/// <summary>People who edit in an Umbraco, by the API their back office uses.</summary>
internal sealed class WebTeam(ManagementApi api)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    /// <summary>Throws every page of the portal away, for good.</summary>
    public async Task EmptyAsync()
    {
        var home = PortalIds.Page(ProgrammePage.Home);
        if (await api.FindAsync($"document/{home}", Cancellation) is not { } found) return;
        await SendAsync(HttpMethod.Delete, (bool?)found["isTrashed"] == true ? $"recycle-bin/document/{home}" : $"document/{home}", null);
    }

    /// <summary>Saves new values of one language, the rest of the document with them.</summary>
    public async Task SaveAsync(string key, string language, params IEnumerable<(string Alias, string Value)> values)
    {
        var document = new StoredDocument((await api.FindAsync($"document/{PortalIds.Page(key)}", Cancellation))!.AsObject());
        var changed = values.ToDictionary(value => value.Alias, value => value.Value);
        var kept = document.Values.Where(value => (string?)value["culture"] != language || !changed.ContainsKey((string)value["alias"]!));
        await SendAsync(HttpMethod.Put, $"document/{PortalIds.Page(key)}", new JsonObject
        {
            ["template"] = null,
            ["values"] = new JsonArray([.. kept, .. changed.Select(value => new JsonObject { ["alias"] = value.Key, ["culture"] = language, ["segment"] = null, ["value"] = value.Value })]),
            ["variants"] = new JsonArray([.. document.Cultures.Select(culture => new JsonObject { ["culture"] = culture, ["segment"] = null, ["name"] = document.Name(culture) })]),
        });
    }

    public Task PublishAsync(string key, string language) => SendAsync(HttpMethod.Put, $"document/{PortalIds.Page(key)}/publish",
        new JsonObject { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = language, ["schedule"] = null }) });

    public Task UnpublishAsync(string key, string language) => SendAsync(HttpMethod.Put, $"document/{PortalIds.Page(key)}/unpublish",
        new JsonObject { ["cultures"] = new JsonArray(language) });

    private async Task SendAsync(HttpMethod method, string path, JsonObject? body) =>
        await api.WriteAsync(method, path, () => body is null ? null : JsonContent.Create(body), Cancellation);
}
