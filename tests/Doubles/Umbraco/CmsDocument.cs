using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>A document: drafts as editors see them, and what of it is published in each culture.</summary>
public sealed class CmsDocument
{
    public required Guid Id { get; init; }

    public Guid? Parent { get; set; }

    public required Guid Type { get; init; }

    public int SortOrder { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public bool IsTrashed { get; set; }

    /// <summary>What the back office remembers of it: <c>UnpublishVariant</c>.</summary>
    public List<string> Audit { get; } = [];

    /// <summary>Draft names by culture.</summary>
    public Dictionary<string, CmsVariant> Variants { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Draft values; the culture is null for a property that does not vary.</summary>
    public Dictionary<(string Alias, string? Culture), JsonNode?> Values { get; } = [];

    /// <summary>What readers of a culture are given.</summary>
    public Dictionary<string, CmsPublished> Published { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Published values of properties that do not vary.</summary>
    public Dictionary<string, JsonNode?> PublishedInvariant { get; set; } = [];
}

/// <summary>A culture's draft.</summary>
public sealed record CmsVariant(string Name, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt);

/// <summary>A culture as it was published.</summary>
public sealed record CmsPublished(string Name, string Segment, DateTimeOffset At, IReadOnlyDictionary<string, JsonNode?> Values);
