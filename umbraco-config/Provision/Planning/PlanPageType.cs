using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>
/// The document type. What people have added to it stays; what the portal needs and is missing is put back; what the portal needs
/// and has become something else is a problem, because only a person can say what is to become of the words in it.
/// </summary>
internal sealed class PlanPageType(PortalModel model, ServerState server)
{
    private readonly ModelPageType type = model.PageType;

    public void Into(Plan plan)
    {
        foreach (var property in type.Properties.Where(property => server.ReservedAliases.Contains(property.Alias)))
            plan.Problems.Add($"The server keeps the property name “{property.Alias}” for itself. Please rename it in model/portalPage.json.");
        if (server.PageType is null)
        {
            plan.Writes.Add(new($"document type {type.Name}", HttpMethod.Post, "document-type", PageTypeJson.New(model)));
            // A type that does not exist yet cannot be named in its own list: that is dropped without a word.
            plan.Writes.Add(Change(PageTypeJson.New(model), "allowed below itself"));
            return;
        }
        var problems = Changed(server.PageType).ToList();
        plan.Problems.AddRange(problems);
        var missing = type.Properties.Where(property => Find(server.PageType, property) is null).ToList();
        var lacks = missing.Select(property => property.Alias).ToList();
        if ((bool?)server.PageType["allowedAsRoot"] != true) lacks.Add("allowed at the root");
        if (!PageTypeJson.IsAllowedBelowItself(server.PageType, type.Id)) lacks.Add("allowed below itself");
        if (problems.Count == 0 && lacks.Count > 0) plan.Writes.Add(Change(PageTypeJson.With(server.PageType, model, missing), string.Join(", ", lacks)));
    }

    private IEnumerable<string> Changed(JsonObject found)
    {
        if ((string?)found["alias"] != type.Alias) yield return $"Somebody has given the document type {type.Alias} the alias {(string?)found["alias"]}; the portal looks for {type.Alias}.";
        if ((bool?)found["variesByCulture"] != true) yield return $"The document type {type.Alias} no longer varies by culture: a page would have one language.";
        if ((bool?)found["isElement"] == true) yield return $"The document type {type.Alias} has become an element type: no page can be made of it.";
        foreach (var property in type.Properties)
        {
            if (Find(found, property) is not { } other) continue;
            if ((bool?)other["variesByCulture"] != property.Varies)
                yield return $"The property {property.Alias} of {type.Alias} {(property.Varies ? "no longer varies" : "now varies")} by culture. Please put that back (Settings, Document types).";
            if ((Guid?)other["dataType"]?["id"] != model.DataTypes.IdOf(property.Type))
                yield return $"The property {property.Alias} of {type.Alias} has another data type than “{property.Type}”. Please put that back (Settings, Document types).";
        }
    }

    private static JsonNode? Find(JsonObject found, ModelProperty property) => found["properties"]!.AsArray().FirstOrDefault(one => (string?)one!["alias"] == property.Alias);

    private Write Change(JsonObject whole, string what)
    {
        var body = PageTypeJson.ForUpdate(whole);
        body["allowedAsRoot"] = true;
        if (!PageTypeJson.IsAllowedBelowItself(body, type.Id))
            body["allowedDocumentTypes"]!.AsArray().Add(new JsonObject { ["documentType"] = new JsonObject { ["id"] = type.Id }, ["sortOrder"] = body["allowedDocumentTypes"]!.AsArray().Count });
        return new($"document type {type.Name}: {what}", HttpMethod.Put, $"document-type/{type.Id}", body);
    }
}
