using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>The call that tells the portal what has changed. Umbraco takes any event name and any address, so they are looked at here.</summary>
internal sealed class PlanWebhook(ModelWebhook wanted, ServerState server, Uri portal, string secret)
{
    private readonly string url = new Uri(portal, wanted.Path).ToString();

    public void Into(Plan plan)
    {
        foreach (var unknown in wanted.Events.Where(name => !server.WebhookEvents.Contains(name)))
            plan.Problems.Add($"The server knows no webhook event {unknown} (model/webhook.json).");
        var id = PortalIds.Webhook(portal);
        if (server.Webhook is not { } found)
        {
            var body = Body(wanted.Name, null, new JsonArray());
            body["id"] = id;
            plan.Writes.Add(new($"webhook to {url}", HttpMethod.Post, "webhook", body));
        }
        else if (!IsAsWanted(found))
        {
            var body = Body((string?)found["name"], (string?)found["description"], found["contentTypeKeys"]!.DeepClone());
            plan.Writes.Add(new($"webhook to {url}: put right", HttpMethod.Put, $"webhook/{id}", body));
        }
    }

    private bool IsAsWanted(JsonObject found) =>
        (string?)found["url"] == url && (bool?)found["enabled"] == true && (string?)found["headers"]?[wanted.Header] == secret
        && wanted.Events.ToHashSet().SetEquals(found["events"]!.AsArray().Select(one => (string)one!["alias"]!));

    private JsonObject Body(string? name, string? description, JsonNode types) => new()
    {
        ["enabled"] = true,
        ["name"] = name,
        ["description"] = description,
        ["url"] = url,
        ["contentTypeKeys"] = types,
        ["headers"] = new JsonObject { [wanted.Header] = secret },
        ["events"] = new JsonArray([.. wanted.Events.Select(one => JsonValue.Create(one))]),
    };
}
