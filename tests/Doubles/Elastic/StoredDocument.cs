using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>A document at one version, or, with no source, the memory that it was deleted at that version.</summary>
internal sealed record StoredDocument(string Id, long Version, long SeqNo, JsonObject? Source, IndexedFields Fields);

/// <summary>What a document says field by field: words with their number for texts, whole values for the rest.</summary>
internal sealed record IndexedFields(IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Texts, IReadOnlyDictionary<string, IReadOnlyList<JsonValue>> Values)
{
    public static IReadOnlyDictionary<string, int> NoWords { get; } = new Dictionary<string, int>();

    public static IndexedFields None { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, int>>(), new Dictionary<string, IReadOnlyList<JsonValue>>());
}
