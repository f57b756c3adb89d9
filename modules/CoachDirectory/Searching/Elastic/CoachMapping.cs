using System.Text.Json.Nodes;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>
/// The fields of an index. Words come as tokens, so the server only cuts at spaces; what is shown is read from the database,
/// so words are not kept in the source. An unknown field is a mistake and refused.
/// </summary>
internal static class CoachMapping
{
    public const string Id = "id", Member = "member", Audience = "audience", WholeName = "whole-name", Order = "order", Since = "since",
        Country = "country", OpenUntil = "open-until", Day = "day", Fingerprint = "fingerprint", Words = "words", Spelled = "spelled", Place = "place";

    /// <summary>Raise the number when documents are written otherwise than before.</summary>
    private const string Version = "1";

    /// <summary>An index of another shape is built anew.</summary>
    public static string Shape(string vocabulary) => Version + "|" + vocabulary;

    public static JsonObject Body(IEnumerable<string> facets) => new()
    {
        ["settings"] = new JsonObject
        {
            // One shard counts and weighs exactly, and holds millions.
            ["number_of_shards"] = 1,
            ["auto_expand_replicas"] = "0-1",
            // How long a deletion's version is remembered, so that an update on its way for longer than any request lives cannot undo it.
            ["index.gc_deletes"] = "12h",
            // Whoever is erased leaves no words in the files, however few they were.
            ["index.merge.policy.expunge_deletes_allowed"] = 0,
        },
        ["mappings"] = new JsonObject
        {
            ["dynamic"] = "strict",
            ["_source"] = new JsonObject { ["excludes"] = new JsonArray(Words, Spelled) },
            ["dynamic_templates"] = new JsonArray(
                Template("words", Words + ".*", new() { ["type"] = "text", ["analyzer"] = "whitespace", ["index_options"] = "freqs" }),
                Template("spelled", Spelled + ".*", Whole())),
            ["properties"] = Properties(facets),
        },
    };

    private static JsonObject Properties(IEnumerable<string> facets)
    {
        var properties = new JsonObject
        {
            [Id] = Whole(), [Member] = Whole(), [Audience] = Whole(), [WholeName] = Whole(), [Order] = Whole(), [Country] = Whole(), [Day] = Whole(),
            [Since] = Number(), [OpenUntil] = Number(),
            [Fingerprint] = new JsonObject { ["type"] = "keyword", ["index"] = false },
            [Words] = new JsonObject { ["type"] = "object", ["dynamic"] = "true" },
            [Spelled] = new JsonObject { ["type"] = "object", ["dynamic"] = "true" },
            [Place] = new JsonObject { ["type"] = "object", ["enabled"] = false },
        };
        foreach (var facet in facets) properties[facet] = Whole();
        return properties;
    }

    private static JsonObject Whole() => new() { ["type"] = "keyword" };

    private static JsonObject Number() => new() { ["type"] = "long" };

    private static JsonObject Template(string name, string path, JsonObject mapping) =>
        new() { [name] = new JsonObject { ["path_match"] = path, ["match_mapping_type"] = "string", ["mapping"] = mapping } };
}
