using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>Data types and document types. A reference of a new type to itself is dropped without a word.</summary>
internal sealed class ManageTypes(UmbracoState state)
{
    public void Map(ManagementApi api)
    {
        api.Get("data-type/configuration", Sections.Settings, _ => new JsonObject { ["canBeChanged"] = "True", ["documentListViewId"] = Guid.Empty, ["mediaListViewId"] = Guid.Empty });
        api.Get("data-type/{id:guid}", null, http => state.DataTypes.GetValueOrDefault(ManagementApi.Id(http))?.Json.DeepClone());
        api.Post("data-type", Sections.Settings, RequestShape.NewDataType, (_, body) => Make(body));
        api.Get("document-type/configuration", Sections.Settings, _ => new JsonObject
        {
            ["dataTypesCanBeChanged"] = "True",
            ["disableTemplates"] = false,
            ["useSegments"] = false,
            ["reservedFieldNames"] = new JsonArray("id", "key", "path", "level", "url", "parent", "children", "sortOrder", "createDate", "updateDate"),
        });
        api.Get("document-type/{id:guid}", Sections.Settings, http => state.DocumentTypes.GetValueOrDefault(ManagementApi.Id(http))?.Json.DeepClone());
        api.Post("document-type", Sections.Settings, RequestShape.NewDocumentType, (_, body) => MakeType(body));
        api.Put("document-type/{id:guid}", Sections.Settings, RequestShape.DocumentType, (http, body) =>
        {
            var id = ManagementApi.Id(http);
            if (!state.DocumentTypes.ContainsKey(id)) throw ManagementProblem.NotFound("document type");
            Keep(id, body);
            return null;
        });
    }

    private Guid Make(JsonObject body)
    {
        var id = (Guid?)body["id"] ?? Guid.NewGuid();
        if (state.DataTypes.ContainsKey(id)) throw ManagementProblem.Operation(400, "DuplicateKey", "The id is already used", "A data type with this id exists.");
        var kept = body.DeepClone().AsObject();
        kept.Remove("parent");
        (kept["id"], kept["isDeletable"], kept["canIgnoreStartNodes"]) = (id, true, false);
        state.DataTypes[id] = new(id, kept);
        return id;
    }

    private Guid MakeType(JsonObject body)
    {
        var id = (Guid?)body["id"] ?? Guid.NewGuid();
        if (state.DocumentTypes.Values.Any(type => type.Id == id || type.Alias == (string?)body["alias"]))
            throw ManagementProblem.Operation(400, "DuplicateAlias", "Duplicate alias", "Another document type exists with the attempted alias.");
        var allowed = body["allowedDocumentTypes"]!.AsArray();
        foreach (var self in allowed.Where(one => (Guid?)one!["documentType"]?["id"] == id).ToList()) allowed.Remove(self);
        Keep(id, body);
        return id;
    }

    private void Keep(Guid id, JsonObject body)
    {
        foreach (var property in body["properties"]!.AsArray())
        {
            RequestShape.Property.Check(property);
            if (!state.DataTypes.ContainsKey((Guid)property!["dataType"]!["id"]!))
                throw ManagementProblem.Operation(404, "DataTypeNotFound", "Data type not found", "One or more of the specified data types were not found.");
            if (property["container"] is JsonObject container && !body["containers"]!.AsArray().Any(one => (Guid?)one!["id"] == (Guid?)container["id"]))
                throw ManagementProblem.Operation(400, "MissingContainer", "Container not found", "One or more property groups are missing.");
        }
        var kept = body.DeepClone().AsObject();
        kept.Remove("parent");
        kept["id"] = id;
        state.DocumentTypes[id] = new(id, kept);
    }
}
