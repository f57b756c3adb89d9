using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary>Documents and media as the Delivery API writes them.</summary>
internal sealed class DeliveryJson(UmbracoState state)
{
    private readonly ContentPaths paths = new(state);

    public JsonObject Item(CmsDocument document, string culture, FieldChoice fields, FieldChoice expand)
    {
        var item = Bare(document, culture, new JsonObject(Properties(document, culture, expand).Where(property => fields.Has(property.Key))));
        item["cultures"] = new JsonObject(state.Languages.Where(language => document.Published.ContainsKey(language.IsoCode))
            .Select(language => KeyValuePair.Create(language.IsoCode, (JsonNode?)Route(document, language.IsoCode))));
        return item;
    }

    public static JsonObject Media(CmsMedia media, bool withDates)
    {
        var item = new JsonObject();
        if (withDates)
        {
            item["path"] = $"/{UrlSegments.From(media.Name)}/";
            item["createDate"] = media.CreatedAt.UtcDateTime;
            item["updateDate"] = media.CreatedAt.UtcDateTime;
        }
        item["focalPoint"] = null;
        item["crops"] = new JsonArray();
        item["id"] = media.Id;
        item["name"] = media.Name;
        item["mediaType"] = media.IsFolder ? "Folder" : "Image";
        item["url"] = media.Url;
        item["extension"] = media.Extension;
        item["width"] = media.Width;
        item["height"] = media.Height;
        item["bytes"] = media.Bytes.Length;
        item["properties"] = new JsonObject();
        return item;
    }

    private JsonObject Bare(CmsDocument document, string culture, JsonObject properties) => new()
    {
        ["contentType"] = state.DocumentTypes[document.Type].Alias,
        ["name"] = document.Published[culture].Name,
        ["createDate"] = document.CreatedAt.UtcDateTime,
        ["updateDate"] = document.Published[culture].At.UtcDateTime,
        ["route"] = Route(document, culture),
        ["id"] = document.Id,
        ["properties"] = properties,
    };

    private JsonObject Route(CmsDocument document, string culture)
    {
        var root = state.RootOf(document);
        return new()
        {
            ["path"] = paths.Full(document, culture),
            ["queryString"] = null,
            ["startItem"] = new JsonObject { ["id"] = root.Id, ["path"] = root.Published.GetValueOrDefault(culture)?.Segment ?? "" },
        };
    }

    private IEnumerable<KeyValuePair<string, JsonNode?>> Properties(CmsDocument document, string culture, FieldChoice expand)
    {
        foreach (var property in state.DocumentTypes[document.Type].Properties)
        {
            var values = property.VariesByCulture ? document.Published[culture].Values : document.PublishedInvariant;
            yield return new(property.Alias, Value(state.EditorOf(property), values.GetValueOrDefault(property.Alias), culture, expand.Names?.Contains(property.Alias) == true));
        }
    }

    private JsonNode? Value(string editor, JsonNode? stored, string culture, bool isExpanded) => editor switch
    {
        "Umbraco.TrueFalse" => (bool?)stored ?? false,
        "Umbraco.RichText" => stored is null ? null : new JsonObject { ["markup"] = LocalLinks.Resolve((string)stored["markup"]!, state, paths, culture), ["blocks"] = new JsonArray() },
        "Umbraco.MediaPicker3" => stored is JsonArray { Count: > 0 } picked ? Picked(picked) : null,
        "Umbraco.ContentPicker" => stored is null ? null : Referred((Guid)stored, culture, isExpanded),
        _ => stored?.DeepClone(),
    };

    private JsonArray Picked(JsonArray picks) => new([.. picks.Select(pick => (Guid)pick!["mediaKey"]!).Where(state.Media.ContainsKey).Select(id => Media(state.Media[id], withDates: false))]);

    /// <summary>Its properties only where asked for, and never those of what it refers to.</summary>
    private JsonObject? Referred(Guid id, string culture, bool isExpanded) => state.Documents.TryGetValue(id, out var other) && other.Published.ContainsKey(culture)
        ? Bare(other, culture, isExpanded ? new JsonObject(Properties(other, culture, FieldChoice.None)) : [])
        : null;
}
