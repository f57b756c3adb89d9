using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>
/// The fields of the bodies Umbraco takes, from its own OpenAPI document: those that must be there, nulls included, and those
/// that may. A field nobody knows is refused here, so that a slip shows.
/// </summary>
internal sealed record RequestShape(string[] Needed, string[] Optional)
{
    public static RequestShape Language { get; } = new(["isDefault", "isMandatory", "name"], ["fallbackIsoCode"]);
    public static RequestShape NewLanguage { get; } = new([.. Language.Needed, "isoCode"], Language.Optional);
    public static RequestShape NewDataType { get; } = new(["editorAlias", "editorUiAlias", "name", "values"], ["id", "parent"]);
    public static RequestShape DocumentType { get; } = new(
        [
            "alias", "allowedAsRoot", "allowedDocumentTypes", "allowedTemplates", "cleanup", "compositions", "containers", "icon", "isElement", "name", "properties",
            "variesByCulture", "variesBySegment",
        ],
        ["description", "collection", "defaultTemplate"]);
    public static RequestShape NewDocumentType { get; } = new(DocumentType.Needed, [.. DocumentType.Optional, "id", "parent"]);
    public static RequestShape Property { get; } = new(
        ["alias", "appearance", "dataType", "id", "name", "sortOrder", "validation", "variesByCulture", "variesBySegment"], ["container", "description"]);
    public static RequestShape Document { get; } = new(["values", "variants"], ["template"]);
    public static RequestShape NewDocument { get; } = new(["documentType", "template", "values", "variants"], ["id", "parent"]);
    public static RequestShape Value { get; } = new(["alias"], ["culture", "segment", "value"]);
    public static RequestShape Variant { get; } = new(["name"], ["culture", "segment"]);
    public static RequestShape Publish { get; } = new(["publishSchedules"], []);
    public static RequestShape Unpublish { get; } = new([], ["cultures"]);
    public static RequestShape Sort { get; } = new(["sorting"], ["parent"]);
    public static RequestShape Domains { get; } = new(["domains"], ["defaultIsoCode"]);
    public static RequestShape Restore { get; } = new([], ["target"]);
    public static RequestShape Media { get; } = new(["values", "variants"], []);
    public static RequestShape NewMedia { get; } = new(["mediaType", "values", "variants"], ["id", "parent"]);
    public static RequestShape Webhook { get; } = new(["contentTypeKeys", "enabled", "events", "headers", "url"], ["name", "description"]);
    public static RequestShape NewWebhook { get; } = new(Webhook.Needed, [.. Webhook.Optional, "id"]);
    public static RequestShape NewUser { get; } = new(["email", "kind", "name", "userGroupIds", "userName"], ["id"]);
    public static RequestShape NewUserGroup { get; } = new(
        ["alias", "documentRootAccess", "fallbackPermissions", "hasAccessToAllLanguages", "languages", "mediaRootAccess", "name", "permissions", "sections"],
        ["id", "icon", "documentStartNode", "mediaStartNode"]);
    public static RequestShape Credentials { get; } = new(["clientId", "clientSecret"], []);
    public static RequestShape Login { get; } = new(["username", "password"], []);

    /// <summary>The body, if it fits.</summary>
    public JsonObject Check(JsonNode? body)
    {
        if (body is not JsonObject fields) throw ManagementProblem.Validation(("$", "A non-empty request body is required."));
        var missing = Needed.Where(name => !fields.ContainsKey(name) || fields[name] is JsonValue text && text.GetValueKind() == JsonValueKind.String && (string?)text == "" && name != "values");
        var unknown = fields.Select(field => field.Key).Except(Needed).Except(Optional);
        var errors = missing.Select(name => ($"$.{name}", $"The {char.ToUpperInvariant(name[0])}{name[1..]} field is required."))
            .Concat(unknown.Select(name => ($"$.{name}", "The double knows no such field."))).ToList();
        return errors.Count == 0 ? fields : throw ManagementProblem.Validation(errors);
    }
}
