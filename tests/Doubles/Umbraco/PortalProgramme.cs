using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>
/// A programme's pages in Umbraco, by the portal's content model, and editors who change them in the back office. What they do
/// is known to readers of single documents at once, to lists after a while, and to nobody else unless a test delivers the hook.
/// </summary>
public sealed class PortalProgramme
{
    public const string Type = "portalPage";

    private static readonly Guid TypeId = new("d0000000-0000-4000-8000-0000000000aa");
    private readonly UmbracoDouble umbraco;
    private readonly Dictionary<string, Guid> ids = [];

    /// <param name="umbraco">A fresh server.</param>
    /// <param name="languages">The first is the default, and what the others fall back to in Umbraco, which no reader ever sees.</param>
    public PortalProgramme(UmbracoDouble umbraco, params IReadOnlyList<string> languages)
    {
        ArgumentNullException.ThrowIfNull(umbraco);
        this.umbraco = umbraco;
        var state = umbraco.State;
        state.Languages.Clear();
        state.Languages.AddRange(languages.Select((code, place) => new CmsLanguage(code, code, IsDefault: place == 0, FallbackIsoCode: place == 0 ? null : languages[0])));
        state.DocumentTypes[TypeId] = CmsDocumentType.Of(TypeId, Type,
        [
            new("title", BuiltInDataTypes.Textstring), new("summary", BuiltInDataTypes.Textarea), new("description", BuiltInDataTypes.Textarea),
            new("hero", BuiltInDataTypes.Textarea), new("body", BuiltInDataTypes.Textarea), new("bodyHtml", BuiltInDataTypes.RichText),
            new(UrlSegments.Property, BuiltInDataTypes.Textstring), new("portalSourceHash", BuiltInDataTypes.Textstring),
            new("portalKey", BuiltInDataTypes.Textstring, VariesByCulture: false), new("portalParent", BuiltInDataTypes.Textstring, VariesByCulture: false),
            new("inNavigation", BuiltInDataTypes.TrueFalse, VariesByCulture: false), new("inFooter", BuiltInDataTypes.TrueFalse, VariesByCulture: false),
            new("legal", BuiltInDataTypes.TrueFalse, VariesByCulture: false), new("image", BuiltInDataTypes.ImagePicker, VariesByCulture: false),
        ]);
        Languages = languages;
    }

    public IReadOnlyList<string> Languages { get; }

    public Guid this[string key] => ids[key];

    /// <summary>Whether there is such a page; in a language, where one is named.</summary>
    public bool Has(string key, string? language = null) =>
        ids.TryGetValue(key, out var id) && umbraco.State.Documents.TryGetValue(id, out var page) && (language is null || page.Variants.ContainsKey(language));

    /// <summary>A page without words yet. The first is home, with a hostname for each language; the others lie below it.</summary>
    public void Add(string key, string? parent = null, bool inNavigation = false, bool inFooter = false, bool legal = false)
    {
        var state = umbraco.State;
        lock (state.Gate)
        {
            Guid? home = state.Children(null).FirstOrDefault()?.Id;
            var page = new CmsDocument { Id = ids[key] = Guid.NewGuid(), Parent = home, Type = TypeId, SortOrder = state.Children(home).Count(), CreatedAt = state.Clock.GetUtcNow() };
            state.Documents[page.Id] = page;
            if (home is null) state.Domains[page.Id] = [.. Languages.Select(code => new CmsDomain("/" + code, code))];
            Set(page, null, ("portalKey", key), ("portalParent", parent), ("inNavigation", inNavigation), ("inFooter", inFooter), ("legal", legal));
        }
    }

    /// <summary>Changes a draft's values in one language, or with none those that do not vary.</summary>
    public void Write(string key, string? language, string? name, params IEnumerable<(string Alias, JsonNode? Value)> values)
    {
        lock (umbraco.State.Gate)
        {
            var page = umbraco.State.Documents[ids[key]];
            if (language is not null && name is not null) page.Variants[language] = new(name, page.CreatedAt, umbraco.State.Clock.GetUtcNow());
            Set(page, language, values);
        }
    }

    /// <summary>Publishes a language of a page; the delivery that tells of it.</summary>
    public HookCall Publish(string key, params IEnumerable<string> languages)
    {
        umbraco.Editors.Publish(ids[key], languages);
        return umbraco.Hooks.Happenings[^1];
    }

    private static void Set(CmsDocument page, string? language, params IEnumerable<(string Alias, JsonNode? Value)> values)
    {
        foreach (var (alias, value) in values) page.Values[(alias, language)] = value;
    }
}
