using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>A data type, kept as it was sent.</summary>
public sealed record CmsDataType(Guid Id, JsonObject Json)
{
    public string EditorAlias => (string)Json["editorAlias"]!;
}

/// <summary>A document type, kept as it was sent.</summary>
public sealed record CmsDocumentType(Guid Id, JsonObject Json)
{
    /// <summary>A type that varies by culture, with all its properties in one group.</summary>
    public static CmsDocumentType Of(Guid id, string alias, params IEnumerable<CmsProperty> properties) => new(id, new()
    {
        ["alias"] = alias,
        ["name"] = alias,
        ["variesByCulture"] = true,
        ["properties"] = new JsonArray([.. properties.Select(property => new JsonObject
        {
            ["alias"] = property.Alias,
            ["dataType"] = new JsonObject { ["id"] = property.DataType },
            ["variesByCulture"] = property.VariesByCulture,
            ["validation"] = new JsonObject { ["mandatory"] = property.IsMandatory },
        })]),
    });

    public string Alias => (string)Json["alias"]!;

    public IReadOnlyList<CmsProperty> Properties =>
        [.. Json["properties"]!.AsArray().Select(property => new CmsProperty((string)property!["alias"]!, (Guid)property["dataType"]!["id"]!,
            (bool)property["variesByCulture"]!, (bool?)property["validation"]?["mandatory"] ?? false))];
}

/// <summary>What the double needs to know of a property.</summary>
public sealed record CmsProperty(string Alias, Guid DataType, bool VariesByCulture = true, bool IsMandatory = false);

/// <summary>An uploaded file; media have no publish step.</summary>
/// <param name="Url">Under <c>/media/</c>; empty for a folder.</param>
/// <param name="Parent">The folder it lies in.</param>
public sealed record CmsMedia(Guid Id, string Name, string Url, string ContentType, byte[] Bytes, int Width, int Height, DateTimeOffset CreatedAt, Guid? Parent = null)
{
    /// <summary>Folders have no file.</summary>
    public bool IsFolder => Url.Length == 0;

    public string Extension => Path.GetExtension(Url).TrimStart('.');
}
