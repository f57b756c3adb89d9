using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>A document as editors see it: drafts, and how far each culture is published.</summary>
internal sealed class DocumentJson(UmbracoState state)
{
    public JsonObject Of(CmsDocument document) => new()
    {
        ["template"] = null,
        ["isTrashed"] = document.IsTrashed,
        ["documentType"] = TypeOf(document),
        ["id"] = document.Id,
        ["flags"] = new JsonArray(),
        ["values"] = new JsonArray([.. document.Values.Select(value => Value(document, value.Key.Alias, value.Key.Culture, value.Value))]),
        ["variants"] = new JsonArray([.. document.Variants.Select(variant => Variant(document, variant.Key, variant.Value))]),
    };

    public JsonObject InTree(CmsDocument document) => new()
    {
        ["hasChildren"] = state.Children(document.Id).Any(),
        ["id"] = document.Id,
        ["parent"] = document.Parent is { } parent ? new JsonObject { ["id"] = parent } : null,
        ["flags"] = new JsonArray(),
        ["noAccess"] = false,
        ["isTrashed"] = document.IsTrashed,
        ["createDate"] = document.CreatedAt,
        ["isProtected"] = false,
        ["ancestors"] = new JsonArray(),
        ["documentType"] = TypeOf(document),
        ["variants"] = new JsonArray([.. document.Variants.Select(variant => new JsonObject
        {
            ["name"] = variant.Value.Name, ["culture"] = variant.Key, ["id"] = Guid.Empty, ["flags"] = new JsonArray(), ["state"] = StateOf(document, variant.Key, variant.Value),
        })]),
    };

    private JsonObject TypeOf(CmsDocument document) => new() { ["id"] = document.Type, ["icon"] = (string?)state.DocumentTypes[document.Type].Json["icon"], ["collection"] = null };

    private JsonObject Value(CmsDocument document, string alias, string? culture, JsonNode? value) => new()
    {
        ["editorAlias"] = state.EditorOf(state.DocumentTypes[document.Type].Properties.First(property => property.Alias == alias)),
        ["culture"] = culture,
        ["segment"] = null,
        ["alias"] = alias,
        ["value"] = value?.DeepClone(),
    };

    private static JsonObject Variant(CmsDocument document, string culture, CmsVariant draft) => new()
    {
        ["state"] = StateOf(document, culture, draft),
        ["publishDate"] = document.Published.GetValueOrDefault(culture)?.At,
        ["scheduledPublishDate"] = null,
        ["scheduledUnpublishDate"] = null,
        ["id"] = Guid.Empty,
        ["flags"] = new JsonArray(),
        ["createDate"] = draft.CreatedAt,
        ["updateDate"] = draft.UpdatedAt,
        ["culture"] = culture,
        ["segment"] = null,
        ["name"] = draft.Name,
    };

    private static string StateOf(CmsDocument document, string culture, CmsVariant draft)
    {
        if (!document.Published.TryGetValue(culture, out var published)) return "Draft";
        var isSame = draft.Name == published.Name && Same(document, culture, published.Values) && Same(document, null, document.PublishedInvariant);
        return isSame ? "Published" : "PublishedPendingChanges";
    }

    private static bool Same(CmsDocument document, string? culture, IReadOnlyDictionary<string, JsonNode?> published)
    {
        var drafts = document.Values.Where(value => value.Key.Culture == culture).ToDictionary(value => value.Key.Alias, value => value.Value);
        return drafts.Count == published.Count && drafts.All(value => published.TryGetValue(value.Key, out var shown) && JsonNode.DeepEquals(value.Value, shown));
    }
}
