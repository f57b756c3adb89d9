namespace ReciproCoach.Content.Store;

/// <summary>The words of a page in one language as they were saved once. Never changed, save for what it was translated from.</summary>
internal sealed class TextVersion
{
    public required Guid TextId { get; init; }

    /// <summary>Counted from 1 within the text.</summary>
    public required int Number { get; init; }

    /// <summary>Empty for the home page.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public string[] Hero { get; init; } = [];

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The editor; null for the portal itself, which took it from a file.</summary>
    public Guid? Author { get; init; }

    /// <summary>The number of the source language's version this translation says the same as; null in the source language.</summary>
    public int? MadeFrom { get; set; }
}
