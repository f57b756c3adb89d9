namespace ReciproCoach.Content.Store;

/// <summary>What is the same in every language about a page: its name, its place, where it is linked.</summary>
internal sealed class StoredPage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The file's name in <c>content/</c>; links between pages and other stores know the page by it.</summary>
    public required string Key { get; init; }

    public Guid? ParentId { get; set; }

    /// <summary>Its place among all pages; the tree shows a page's children in this order.</summary>
    public int Order { get; set; }

    public bool InNavigation { get; set; }

    public bool InFooter { get; set; }

    /// <summary>Published in all languages together or not at all.</summary>
    public bool Legal { get; set; }

    /// <summary>The language it is written in first; the others are translated from it.</summary>
    public required string SourceLanguage { get; init; }

    public Guid? ImageId { get; set; }

    /// <summary>Another with every change of these fields, so that two editors cannot overwrite each other unseen.</summary>
    public Guid Version { get; set; } = Guid.NewGuid();

    public List<StoredText> Texts { get; init; } = [];
}
