namespace ReciproCoach.Content.Published;

/// <summary>A page's published words in one language, from whichever store.</summary>
/// <param name="Slug">Empty for the home page.</param>
/// <param name="Body">Markdown.</param>
internal sealed record PublishedText(PublishedPage Page, string Language, string Slug, string Title, string Summary, string Description,
    IReadOnlyList<string> Hero, string Body, DateTimeOffset PublishedAt);

/// <summary>What is the same in every language about a page.</summary>
/// <param name="Parent">The key of the page above it, or null.</param>
/// <param name="Order">Its place among all pages.</param>
/// <param name="Picture">The id of its picture, or null.</param>
internal sealed record PublishedPage(Guid Id, string Key, string? Parent, int Order, bool InNavigation, bool InFooter, bool Legal, Guid? Picture);

/// <summary>An address readers have met a page at.</summary>
internal sealed record ServedSlug(string Language, string Slug, Guid Page);
