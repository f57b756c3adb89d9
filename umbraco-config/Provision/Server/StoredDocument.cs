using System.Text.Json.Nodes;
using ReciproCoach.Provision.Pages;

namespace ReciproCoach.Provision.Server;

/// <summary>A document as Umbraco has it: its drafts, whole.</summary>
/// <param name="Json">The server's answer.</param>
internal sealed record StoredDocument(JsonObject Json)
{
    /// <summary>Somebody has unpublished it, or a language of it, at some time.</summary>
    public bool WasTakenBack { get; init; }

    public bool IsTrashed => (bool?)Json["isTrashed"] ?? false;

    public IReadOnlyList<string> Cultures => [.. Variants.Select(variant => (string?)variant["culture"]).OfType<string>()];

    /// <summary>Values as they can be sent back: what only answers have is left out.</summary>
    public IEnumerable<JsonObject> Values => Json["values"]!.AsArray().Select(value => new JsonObject
    {
        ["alias"] = (string?)value!["alias"],
        ["culture"] = (string?)value["culture"],
        ["segment"] = (string?)value["segment"],
        ["value"] = value["value"]?.DeepClone(),
    });

    public string? Name(string culture) => (string?)Variant(culture)?["name"];

    public bool IsPublished(string culture) => (string?)Variant(culture)?["state"] == "Published";

    /// <summary>Readers see this culture, if perhaps not its newest draft.</summary>
    public bool IsShown(string culture) => (string?)Variant(culture)?["state"] is "Published" or "PublishedPendingChanges";

    public string HashOf(string culture) => (string?)Value(ContentHash.Property, culture) ?? "";

    /// <summary>The cultures whose words no longer are those that were put there.</summary>
    public IReadOnlyList<string> EditedCultures =>
        [.. Cultures.Where(culture => HashOf(culture) != ContentHash.Of(Name(culture) ?? "", alias => Value(alias, culture) ?? Value(alias, null)))];

    public JsonNode? Value(string alias, string? culture) =>
        Json["values"]!.AsArray().FirstOrDefault(value => (string?)value!["alias"] == alias && (string?)value["culture"] == culture)?["value"];

    /// <summary>Nothing that an editor could have changed is different.</summary>
    public bool IsStill(StoredDocument seen) => IsTrashed == seen.IsTrashed && JsonNode.DeepEquals(Json["values"], seen.Json["values"]) && JsonNode.DeepEquals(Json["variants"], seen.Json["variants"]);

    /// <summary>An answer may name languages the document does not have yet.</summary>
    private IEnumerable<JsonNode> Variants => Json["variants"]!.AsArray().OfType<JsonNode>().Where(variant => (string?)variant["state"] != "NotCreated");

    private JsonNode? Variant(string culture) => Variants.FirstOrDefault(variant => (string?)variant["culture"] == culture);
}
