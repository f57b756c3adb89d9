namespace ReciproCoach.Content;

/// <summary>A published page as readers of one language meet it.</summary>
/// <param name="Key">Its name, the same in every language and at every store: <c>how-it-works</c>.</param>
/// <param name="Parent">The key of the page above it, or null.</param>
/// <param name="Legal">One of the pages the law asks for.</param>
/// <param name="Language">The language its text is written in.</param>
/// <param name="Slug">Its segment of the address; empty for the home page.</param>
/// <param name="Summary">The lead: one sentence under the title, as plain text.</param>
/// <param name="Description">What search engines show.</param>
/// <param name="Hero">The home page's sentences; empty elsewhere.</param>
/// <param name="Body">Markdown with blocks; rendered without raw HTML.</param>
/// <param name="ChangedAt">When this text was published.</param>
public sealed record ProgrammePage(Guid Id, string Key, string? Parent, bool Legal, string Language, string Slug, string Title,
    string Summary, string Description, IReadOnlyList<string> Hero, string Body, DateTimeOffset ChangedAt)
{
    /// <summary>The home page's key.</summary>
    public const string Home = "home";

    /// <summary>The language of its address, which the reader asked for; another than <see cref="Language"/> where the text is a fallback.</summary>
    public string ReadIn { get; init; } = Language;

    /// <summary>Shown in another language than asked for, because it is not published there.</summary>
    public bool IsFallback => ReadIn != Language;

    /// <summary>The page's picture, the same in every language; null for none.</summary>
    public PageImage? Image { get; init; }

    /// <summary>The address without host: <c>/fr/deontologie</c>.</summary>
    public string Path => PageLink.PathOf(ReadIn, Slug);
}

/// <summary>A picture: its path without host, its size in pixels, and in words what it shows, in the page's language (empty where nobody has said).</summary>
public sealed record PageImage(string Path, int Width, int Height, string Alt);

/// <summary>Enough of a published page to lead to it.</summary>
/// <param name="Language">The language its text is written in.</param>
public sealed record PageLink(Guid Page, string Key, string Language, string Slug, string Title, DateTimeOffset ChangedAt)
{
    /// <summary>The language of the address.</summary>
    public string ReadIn { get; init; } = Language;

    /// <summary>The text is in another language than the address.</summary>
    public bool IsFallback => ReadIn != Language;

    /// <summary>The key of the page above it, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>The address without host: <c>/fr/deontologie</c>.</summary>
    public string Path => PathOf(ReadIn, Slug);

    /// <summary>The address of a slug; the empty one is the home page's.</summary>
    public static string PathOf(string language, string slug) => slug.Length == 0 ? $"/{language}" : $"/{language}/{slug}";
}
