using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>
/// Documents: a second one of an id breaks the server, a property that is not sent is emptied in every culture, and a name that a
/// sibling has gets a number.
/// </summary>
internal sealed class ManageDocuments(UmbracoState state, Publishing editors)
{
    private readonly DocumentJson json = new(state);

    public void Map(ManagementApi api)
    {
        api.Get("document/{id:guid}", Sections.Content, http => state.Documents.TryGetValue(ManagementApi.Id(http), out var document) ? json.Of(document) : null);
        api.Get("document/{id:guid}/audit-log", Sections.Content, http => ManagementApi.Page(http, Find(http).Audit.Select(what => new JsonObject
        {
            ["user"] = new JsonObject { ["id"] = ManagementAccess.Administrators }, ["timestamp"] = state.Clock.GetUtcNow(), ["logType"] = what, ["comment"] = null, ["parameters"] = null,
        })));
        api.Get("tree/document/root", Sections.Content, http => ManagementApi.Page(http, state.Children(null).Select(json.InTree)));
        api.Get("tree/document/children", Sections.Content, http => ManagementApi.Page(http, state.Children(Guid.Parse(http.Request.Query["parentId"]!)).Select(json.InTree)));
        api.Post("document", Sections.Content, RequestShape.NewDocument, (_, body) => Make(body));
        api.Put("document/{id:guid}", Sections.Content, RequestShape.Document, (http, body) => Change(Find(http), body));
        api.Put("document/sort", Sections.Content, RequestShape.Sort, (_, body) => Sort(body));
        api.Put("recycle-bin/document/{id:guid}/restore", Sections.Content, RequestShape.Restore, (http, body) => Restore(Find(http), body));
        api.Delete("document/{id:guid}", Sections.Content, http => editors.Delete(Find(http).Id));
        api.Delete("recycle-bin/document/{id:guid}", Sections.Content, http => editors.Delete(Find(http).Id));
        new PublishDocuments(state, editors).Map(api);
    }

    private CmsDocument Find(HttpContext http) => state.Documents.GetValueOrDefault(ManagementApi.Id(http)) ?? throw ManagementProblem.NotFound("document");

    private Guid Make(JsonObject body)
    {
        var id = (Guid?)body["id"] ?? Guid.NewGuid();
        if (state.Documents.ContainsKey(id)) throw ManagementProblem.Operation(500, "Unknown", "Unknown error", "An unknown error occurred.");
        var type = (Guid)body["documentType"]!["id"]!;
        if (!state.DocumentTypes.TryGetValue(type, out var known))
            throw ManagementProblem.Operation(404, "ContentTypeNotFound", "Document type not found", "The requested document type could not be found");
        var parent = (Guid?)body["parent"]?["id"];
        CheckPlace(known, parent);
        var siblings = state.Children(parent).ToList();
        var document = new CmsDocument { Id = id, Parent = parent, Type = type, CreatedAt = state.Clock.GetUtcNow(), SortOrder = siblings.Count == 0 ? 0 : siblings.Max(one => one.SortOrder) + 1 };
        Write(document, body);
        state.Documents[id] = document;
        return id;
    }

    private void CheckPlace(CmsDocumentType type, Guid? parent)
    {
        if (parent is { } above && !state.Documents.ContainsKey(above))
            throw ManagementProblem.Operation(404, "ParentNotFound", "Parent not found", "The targeted content parent could not be found");
        var isAllowed = parent is null ? (bool)type.Json["allowedAsRoot"]!
            : state.DocumentTypes[state.Documents[parent.Value].Type].Json["allowedDocumentTypes"]!.AsArray().Any(one => (Guid?)one!["documentType"]?["id"] == type.Id);
        if (!isAllowed) throw ManagementProblem.Operation(400, "NotAllowed", "Operation not permitted", "The document type is not allowed here.");
    }

    private string? Change(CmsDocument document, JsonObject body)
    {
        Write(document, body);
        return null;
    }

    private void Write(CmsDocument document, JsonObject body)
    {
        var values = body["values"]!.AsArray().Select(value => RequestShape.Value.Check(value)).ToList();
        var variants = body["variants"]!.AsArray().Select(variant => RequestShape.Variant.Check(variant)).ToList();
        var properties = state.DocumentTypes[document.Type].Properties.ToDictionary(property => property.Alias);
        foreach (var value in values)
            if (!properties.TryGetValue((string)value["alias"]!, out var property) || property.VariesByCulture == (value["culture"] is null))
                throw ManagementProblem.Operation(404, "PropertyTypeNotFound", "Property type not found", "One or more property values are not valid.");
        foreach (var variant in variants)
            if (state.Configured((string?)variant["culture"] ?? "") is null)
                throw ManagementProblem.Operation(400, "InvalidCulture", "Invalid cultures", "One or more of the specified cultures are invalid.");
        var cultures = variants.Select(variant => (string?)variant["culture"]).Append(null).ToHashSet();
        var aliases = values.Select(value => (string)value["alias"]!).ToHashSet();
        foreach (var old in document.Values.Keys.Where(key => !aliases.Contains(key.Alias) || cultures.Contains(key.Culture)).ToList()) document.Values.Remove(old);
        foreach (var value in values) document.Values[((string)value["alias"]!, (string?)value["culture"])] = Kept(value["value"]);
        foreach (var variant in variants) Name(document, (string)variant["culture"]!, (string)variant["name"]!);
    }

    /// <summary>An empty text is kept as nothing.</summary>
    private static JsonNode? Kept(JsonNode? value) => value is JsonValue text && text.TryGetValue<string>(out var words) && words.Length == 0 ? null : value?.DeepClone();

    private void Name(CmsDocument document, string culture, string wished)
    {
        var now = state.Clock.GetUtcNow();
        var taken = state.Children(document.Parent).Where(one => one.Id != document.Id).Select(one => one.Variants.GetValueOrDefault(culture)?.Name).ToHashSet();
        var name = wished;
        for (var n = 1; taken.Contains(name); n++) name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wished} ({n})");
        document.Variants[culture] = new(name, document.Variants.GetValueOrDefault(culture)?.CreatedAt ?? now, now);
    }

    private string? Sort(JsonObject body)
    {
        var places = body["sorting"]!.AsArray().Select(one => ((Guid)one!["id"]!, (int)one["sortOrder"]!)).ToList();
        if (places.Any(place => state.Documents.GetValueOrDefault(place.Item1)?.Parent != (Guid?)body["parent"]?["id"]))
            throw ManagementProblem.Operation(400, "SortingInvalid", "Invalid sorting options", "The supplied sorting operations were invalid.");
        editors.Sort(places);
        return null;
    }

    private string? Restore(CmsDocument document, JsonObject body)
    {
        if (!document.IsTrashed) throw ManagementProblem.Operation(400, "NotInTrash", "Not in the recycle bin", "The document is not in the recycle bin.");
        document.IsTrashed = false;
        document.Parent = (Guid?)body["target"]?["id"];
        return null;
    }
}
