namespace ReciproCoach.Content.Store;

/// <summary>What is the same in every language about a page: its name, its place, where it is linked.</summary>
internal sealed class StoredPage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The file's name in <c>content/</c>; links between pages and other stores know the page by it.</summary>
    public required string Key { get; init; }

    public Guid? ParentId { get; set; }

    public int Order { get; set; }

    public bool InNavigation { get; set; }

    public bool InFooter { get; set; }

    public bool Legal { get; set; }

    public List<StoredText> Texts { get; init; } = [];
}
