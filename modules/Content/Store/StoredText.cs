namespace ReciproCoach.Content.Store;

/// <summary>A page in one language, with its own state.</summary>
internal sealed class StoredText
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PageId { get; init; }

    public required string Language { get; init; }

    /// <summary>Empty for the home page.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    public required string Summary { get; set; }

    public required string Description { get; set; }

    public string[] Hero { get; set; } = [];

    /// <summary>Markdown.</summary>
    public required string Body { get; set; }

    public PageState State { get; set; }

    /// <summary>When it was last published; null for a draft never shown.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>SHA-256 of the file it was seeded from; null once written by hand.</summary>
    public string? SourceHash { get; set; }
}

/// <summary>Who may see a text. Each language has its own state.</summary>
internal enum PageState { Draft, Published }
