using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>What the server knows. Every access happens under <see cref="Gate"/>.</summary>
public sealed class UmbracoState(TimeProvider clock)
{
    public Lock Gate { get; } = new();

    public TimeProvider Clock => clock;

    /// <summary>A fresh installation has one.</summary>
    public List<CmsLanguage> Languages { get; } = [new("en-US", "English (United States)", IsDefault: true, IsMandatory: true)];

    public Dictionary<Guid, CmsDataType> DataTypes { get; } = BuiltInDataTypes.All();

    public Dictionary<Guid, CmsDocumentType> DocumentTypes { get; } = [];

    public Dictionary<Guid, CmsDocument> Documents { get; } = [];

    public Dictionary<Guid, List<CmsDomain>> Domains { get; } = [];

    public Dictionary<Guid, CmsMedia> Media { get; } = [];

    /// <summary>Webhooks as they were sent, by id.</summary>
    public Dictionary<Guid, JsonObject> Webhooks { get; } = [];

    /// <summary>Where documents once were: the culture and the path below its domain, without slashes around it.</summary>
    public Dictionary<(string Culture, string Path), Guid> OldPaths { get; } = [];

    public string DefaultLanguage => Languages.Single(language => language.IsDefault).IsoCode;

    /// <summary>The code as it was configured, or null.</summary>
    public string? Configured(string isoCode) => Languages.Find(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase))?.IsoCode;

    public string EditorOf(CmsProperty property) => DataTypes[property.DataType].EditorAlias;

    /// <summary>The documents below one in the editors' order, or the roots.</summary>
    public IEnumerable<CmsDocument> Children(Guid? parent) =>
        Documents.Values.Where(document => document.Parent == parent && !document.IsTrashed).OrderBy(document => document.SortOrder);

    public IEnumerable<CmsDocument> Descendants(Guid? parent) => Children(parent).SelectMany(child => Descendants(child.Id).Prepend(child));

    public CmsDocument RootOf(CmsDocument document) => document.Parent is { } parent ? RootOf(Documents[parent]) : document;
}
