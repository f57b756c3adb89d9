using System.Collections.Frozen;

namespace ReciproCoach.Content.Published;

/// <summary>The published pages as readers of one language find them: in it, or else in the first of its fallbacks that has them.</summary>
internal sealed class PagesOfALanguage
{
    private readonly FrozenDictionary<string, ProgrammePage> bySlug;
    private readonly FrozenDictionary<string, ProgrammePage> byKey;
    private readonly FrozenDictionary<Guid, PageLink> links;

    /// <param name="texts">One text for each page, in the editors' order.</param>
    /// <param name="language">The language asked for.</param>
    /// <param name="pictures">All pictures.</param>
    public PagesOfALanguage(IEnumerable<PublishedText> texts, string language, IReadOnlyList<Picture> pictures)
    {
        var taken = texts.ToLookup(text => text.Language == language);
        var own = taken[true].Select(text => text.Slug).ToHashSet();
        // A page that stands in cannot have the address of one that is really there, nor of another that stands in.
        var shown = taken[true].Concat(taken[false].Where(text => own.Add(text.Slug))).OrderBy(text => text.Page.Order).ThenBy(text => text.Page.Key, StringComparer.Ordinal).ToList();
        var pages = shown.ConvertAll(text => PageOf(text, language, pictures));
        bySlug = pages.ToFrozenDictionary(page => page.Slug);
        byKey = pages.ToFrozenDictionary(page => page.Key);
        All = pages.ConvertAll(LinkOf);
        links = All.ToFrozenDictionary(link => link.Page);
        Navigation = [.. shown.Where(text => text.Page.InNavigation).Select(text => links[text.Page.Id])];
        Footer = [.. shown.Where(text => text.Page.InFooter).Select(text => links[text.Page.Id])];
    }

    /// <summary>A language the portal does not speak.</summary>
    public static PagesOfALanguage None { get; } = new([], "", []);

    /// <summary>Every page that can be read, in the editors' order.</summary>
    public IReadOnlyList<PageLink> All { get; }

    public IReadOnlyList<PageLink> Navigation { get; }

    public IReadOnlyList<PageLink> Footer { get; }

    public ProgrammePage? BySlug(string slug) => bySlug.GetValueOrDefault(slug);

    public ProgrammePage? ByKey(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The page, in this language or a fallback.</summary>
    public PageLink? Readable(Guid page) => links.GetValueOrDefault(page);

    /// <summary>The page, if it is published in this very language.</summary>
    public PageLink? Own(Guid page) => links.GetValueOrDefault(page) is { IsFallback: false } link ? link : null;

    private static ProgrammePage PageOf(PublishedText text, string language, IReadOnlyList<Picture> pictures) =>
        new(text.Page.Id, text.Page.Key, text.Page.Parent, text.Page.Legal, text.Language, text.Slug, text.Title, text.Summary, text.Description, text.Hero, text.Body, text.PublishedAt)
        {
            ReadIn = language,
            Image = pictures.FirstOrDefault(picture => picture.Id == text.Page.Picture) is { } picture ? new(picture.Path, picture.Width, picture.Height, picture.In(text.Language)) : null,
        };

    private static PageLink LinkOf(ProgrammePage page) =>
        new(page.Id, page.Key, page.Language, page.Slug, page.Title, page.ChangedAt) { ReadIn = page.ReadIn, Parent = page.Parent };
}
