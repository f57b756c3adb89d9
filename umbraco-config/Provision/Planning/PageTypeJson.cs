using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Planning;

/// <summary>The document type as Umbraco wants it said: every field, the empty ones too.</summary>
internal static class PageTypeJson
{
    private static readonly string[] Updatable =
    [
        "alias", "name", "description", "icon", "allowedAsRoot", "variesByCulture", "variesBySegment", "collection", "isElement", "properties", "containers",
        "allowedTemplates", "defaultTemplate", "cleanup", "allowedDocumentTypes", "compositions",
    ];

    public static JsonObject New(PortalModel model) => new()
    {
        ["id"] = model.PageType.Id,
        ["parent"] = null,
        ["alias"] = model.PageType.Alias,
        ["name"] = model.PageType.Name,
        ["description"] = model.PageType.Description,
        ["icon"] = model.PageType.Icon,
        ["allowedAsRoot"] = true,
        ["variesByCulture"] = true,
        ["variesBySegment"] = false,
        ["collection"] = null,
        ["isElement"] = false,
        ["containers"] = new JsonArray([.. model.PageType.Groups.Select((group, at) => Container(model, group, at))]),
        ["properties"] = new JsonArray([.. model.PageType.Properties.Select((property, at) => Property(model, property, at))]),
        ["allowedTemplates"] = new JsonArray(),
        ["defaultTemplate"] = null,
        ["cleanup"] = new JsonObject { ["preventCleanup"] = false, ["keepAllVersionsNewerThanDays"] = null, ["keepLatestVersionPerDayForDays"] = null },
        ["allowedDocumentTypes"] = new JsonArray(),
        ["compositions"] = new JsonArray(),
    };

    /// <summary>What is there, and the properties that are missing, in their groups.</summary>
    public static JsonObject With(JsonObject found, PortalModel model, IEnumerable<ModelProperty> missing)
    {
        var whole = found.DeepClone().AsObject();
        var containers = whole["containers"]!.AsArray();
        var properties = whole["properties"]!.AsArray();
        foreach (var property in missing)
        {
            var id = PortalIds.Group(model.PageType.Alias, property.Group);
            if (!containers.Any(one => (Guid?)one!["id"] == id)) containers.Add(Container(model, model.PageType.Groups.First(group => group.Key == property.Group), containers.Count));
            properties.Add(Property(model, property, properties.Count));
        }
        return whole;
    }

    /// <summary>Only the fields an update takes: answers have more.</summary>
    public static JsonObject ForUpdate(JsonObject whole) => [.. Updatable.Select(field => KeyValuePair.Create(field, whole[field]?.DeepClone()))];

    public static bool IsAllowedBelowItself(JsonObject whole, Guid id) => whole["allowedDocumentTypes"]!.AsArray().Any(one => (Guid?)one!["documentType"]?["id"] == id);

    private static JsonObject Container(PortalModel model, ModelGroup group, int at) => new()
    {
        ["id"] = PortalIds.Group(model.PageType.Alias, group.Key),
        ["parent"] = null,
        ["name"] = group.Name,
        ["type"] = "Group",
        ["sortOrder"] = at,
    };

    private static JsonObject Property(PortalModel model, ModelProperty property, int at) => new()
    {
        ["id"] = PortalIds.Property(model.PageType.Alias, property.Alias),
        ["container"] = new JsonObject { ["id"] = PortalIds.Group(model.PageType.Alias, property.Group) },
        ["sortOrder"] = at,
        ["alias"] = property.Alias,
        ["name"] = property.Name,
        ["description"] = property.Description,
        ["dataType"] = new JsonObject { ["id"] = model.DataTypes.IdOf(property.Type) },
        ["variesByCulture"] = property.Varies,
        ["variesBySegment"] = false,
        ["validation"] = new JsonObject { ["mandatory"] = property.Mandatory, ["mandatoryMessage"] = null, ["regEx"] = null, ["regExMessage"] = null },
        ["appearance"] = new JsonObject { ["labelOnTop"] = false },
    };
}
