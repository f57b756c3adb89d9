using System.Text.Json.Nodes;

namespace ReciproCoach.Platform.Pages;

/// <summary>What a page says of itself in its head; filled by the page, read by the layout. One per request.</summary>
public sealed class PageHead
{
    /// <summary>The document's title without the portal's name; already in the reader's language.</summary>
    public string? Title { get; set; }

    /// <summary>One sentence for search engines, in the reader's language.</summary>
    public string? Description { get; set; }

    /// <summary>True where search engines may list the page, so that it carries hreflang and a canonical address.</summary>
    public bool Indexable { get; set; }

    /// <summary>
    /// The same page in each language that has it: code → path, for example <c>fr → /fr/deontologie</c>. Null where the path
    /// differs in its first segment only.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Alternates { get; set; }

    /// <summary>The languages search engines may list the page in, where it exists in all but is not written in all; null for all.</summary>
    public IReadOnlySet<string>? ListedIn { get; set; }

    /// <summary>What others show beside a link to the page; null for the portal's own picture.</summary>
    public HeadImage? Image { get; set; }

    /// <summary>What the page says to machines, made by <see cref="StructuredData"/>; written only where the page is indexable.</summary>
    public IList<JsonObject> Data { get; } = [];
}
