using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>Webhooks: nobody checks the address or the events.</summary>
internal sealed class ManageWebhooks(UmbracoState state)
{
    private static readonly (string Name, string Type, string Alias)[] Events =
    [
        ("Content Deleted", "Content", "Umbraco.ContentDelete"),
        ("Content Published", "Content", "Umbraco.ContentPublish"),
        ("Content Unpublished", "Content", "Umbraco.ContentUnpublish"),
        ("Media Deleted", "Media", "Umbraco.MediaDelete"),
        ("Media Saved", "Media", "Umbraco.MediaSave"),
    ];

    public void Map(ManagementApi api)
    {
        api.Get("webhook/events", Sections.Settings, http => ManagementApi.Page(http, Events.Select(one => Event(one.Alias))));
        api.Get("webhook/{id:guid}", Sections.Settings, http => state.Webhooks.TryGetValue(ManagementApi.Id(http), out var hook) ? Json(hook) : null);
        api.Post("webhook", Sections.Settings, RequestShape.NewWebhook, (_, body) => Keep((Guid?)body["id"] ?? Guid.NewGuid(), body));
        api.Put("webhook/{id:guid}", Sections.Settings, RequestShape.Webhook, (http, body) =>
        {
            if (!state.Webhooks.ContainsKey(ManagementApi.Id(http))) throw ManagementProblem.NotFound("webhook");
            Keep(ManagementApi.Id(http), body);
            return null;
        });
    }

    private Guid Keep(Guid id, JsonObject body)
    {
        var kept = body.DeepClone().AsObject();
        kept["id"] = id;
        state.Webhooks[id] = kept;
        return id;
    }

    private static JsonObject Event(string alias)
    {
        var known = Events.FirstOrDefault(one => one.Alias == alias, (Name: alias, Type: "Other", Alias: alias));
        return new() { ["eventName"] = known.Name, ["eventType"] = known.Type, ["alias"] = known.Alias };
    }

    private static JsonObject Json(JsonObject hook)
    {
        var json = hook.DeepClone().AsObject();
        json["events"] = new JsonArray([.. hook["events"]!.AsArray().Select(name => Event((string)name!))]);
        foreach (var optional in new[] { "name", "description" })
            if (!json.ContainsKey(optional)) json[optional] = null;
        return json;
    }
}
