using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>
/// What is sent for documents. A change always carries the whole document: a property that is not sent is emptied in every
/// language.
/// </summary>
internal static class DocumentWrites
{
    public static Write Create(PortalModel model, WantedPage page, WantedPage home) => new($"page {page.Key} in {Words(page.Texts.Keys)}", HttpMethod.Post, "document", new JsonObject
    {
        ["id"] = page.Id,
        ["parent"] = page.IsHome ? null : Reference(home.Id),
        ["documentType"] = Reference(model.PageType.Id),
        ["template"] = null,
        ["values"] = new JsonArray([.. page.Values().Select(Value)]),
        ["variants"] = new JsonArray([.. page.Texts.Values.Select(text => Variant(text.Language, text.Title))]),
    })
    { Page = page.Key };

    public static Write Change(WantedPage page, StoredDocument found, IReadOnlyList<string> languages)
    {
        var ours = page.Values();
        var kept = found.Values.Where(value => !ours.ContainsKey(((string)value["alias"]!, (string?)value["culture"])));
        var others = found.Cultures.Except(page.Texts.Keys).Select(culture => Variant(culture, found.Name(culture)!));
        return new($"page {page.Key}: {Words(languages)}", HttpMethod.Put, $"document/{page.Id}", new JsonObject
        {
            ["template"] = found.Json["template"]?.DeepClone(),
            ["values"] = new JsonArray([.. ours.Select(Value), .. kept]),
            ["variants"] = new JsonArray([.. page.Texts.Values.Select(text => Variant(text.Language, text.Title)), .. others]),
        })
        // What was in the recycle bin has just come back as drafts, and nobody has edited it since.
        { Page = page.Key, OnlyIfStill = found.IsTrashed ? null : found };
    }

    public static Write Publish(WantedPage page, IReadOnlyList<string> languages) => new($"publish {page.Key} in {Words(languages)}", HttpMethod.Put, $"document/{page.Id}/publish",
        new JsonObject { ["publishSchedules"] = new JsonArray([.. languages.Select(language => new JsonObject { ["culture"] = language, ["schedule"] = null })]) })
    { Page = page.Key };

    public static Write Sort(WantedPage page, WantedPage home, IReadOnlyList<Guid> order) => new($"place of {page.Key}", HttpMethod.Put, "document/sort", new JsonObject
    {
        ["parent"] = Reference(home.Id),
        ["sorting"] = new JsonArray([.. order.Select((id, at) => new JsonObject { ["id"] = id, ["sortOrder"] = at })]),
    })
    { Page = page.Key };

    public static Write Restore(WantedPage page, WantedPage home) => new($"bring {page.Key} back from the recycle bin", HttpMethod.Put, $"recycle-bin/document/{page.Id}/restore",
        new JsonObject { ["target"] = Reference(home.Id) })
    { Page = page.Key };

    private static JsonObject Reference(Guid id) => new() { ["id"] = id };

    private static JsonObject Variant(string culture, string name) => new() { ["culture"] = culture, ["segment"] = null, ["name"] = name };

    private static JsonObject Value(KeyValuePair<(string Alias, string? Culture), JsonNode?> value) => new()
    {
        ["alias"] = value.Key.Alias,
        ["culture"] = value.Key.Culture,
        ["segment"] = null,
        ["value"] = value.Value?.DeepClone(),
    };

    private static string Words(IEnumerable<string> languages) => string.Join(", ", languages);
}
