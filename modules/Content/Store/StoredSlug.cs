namespace ReciproCoach.Content.Store;

/// <summary>
/// A segment of an address in one language, and the page it belongs to: now, or once, or as a draft wishes. No other page may
/// take it, so that old links keep leading to what they promised.
/// </summary>
internal sealed class StoredSlug
{
    public required string Language { get; init; }

    /// <summary>Empty for the home page.</summary>
    public required string Slug { get; init; }

    public required Guid PageId { get; init; }

    /// <summary>Readers have met the page there, so the address is kept and leads on when the page moves.</summary>
    public bool Served { get; set; }
}
