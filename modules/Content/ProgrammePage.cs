namespace ReciproCoach.Content;

/// <summary>A published page in one language.</summary>
/// <param name="Key">Its name, the same in every language and at every store: <c>how-it-works</c>.</param>
/// <param name="Parent">The key of the page above it, or null.</param>
/// <param name="Legal">One of the pages the law asks for.</param>
/// <param name="Slug">Its segment of the address; empty for the home page.</param>
/// <param name="Summary">The lead: one sentence under the title, as plain text.</param>
/// <param name="Description">What search engines show.</param>
/// <param name="Hero">The home page's sentences; empty elsewhere.</param>
/// <param name="Body">Markdown with blocks; rendered without raw HTML.</param>
public sealed record ProgrammePage(Guid Id, string Key, string? Parent, bool Legal, string Language, string Slug, string Title,
    string Summary, string Description, IReadOnlyList<string> Hero, string Body, DateTimeOffset ChangedAt)
{
    /// <summary>The home page's key.</summary>
    public const string Home = "home";

    /// <summary>The address without host: <c>/fr/deontologie</c>.</summary>
    public string Path => PageLink.PathOf(Language, Slug);
}

/// <summary>Enough of a published page to lead to it.</summary>
public sealed record PageLink(Guid Page, string Key, string Language, string Slug, string Title, DateTimeOffset ChangedAt)
{
    /// <summary>The address without host: <c>/fr/deontologie</c>.</summary>
    public string Path => PathOf(Language, Slug);

    /// <summary>The address of a slug; the empty one is the home page's.</summary>
    public static string PathOf(string language, string slug) => slug.Length == 0 ? $"/{language}" : $"/{language}/{slug}";
}
