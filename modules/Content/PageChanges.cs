namespace ReciproCoach.Content;

/// <summary>What the changes feed and kept answers call pages. Whatever store is behind the port writes a line for each change readers can see.</summary>
public static class PageChanges
{
    /// <summary>The kind of a page's lines; the entity is the page's id, whatever the language.</summary>
    public const string Kind = "page";

    /// <summary>Noted by what leads to pages: it falls when a page gets another title, address or place, comes or goes, not when a text changes.</summary>
    public const string Links = "page-links";
}
