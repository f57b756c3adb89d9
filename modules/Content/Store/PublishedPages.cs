using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Images;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Store;

/// <summary>Everything that is published, as it was when it was read, by the language readers ask for; it never changes.</summary>
internal sealed class PublishedPages
{
    private readonly FrozenDictionary<string, PagesOfALanguage> byLanguage;
    private readonly ILookup<Guid, PageLink> byPage;
    private readonly FrozenDictionary<(string Language, string Slug), Guid> slugs;

    private PublishedPages(IReadOnlyList<PublishedText> texts, IEnumerable<StoredSlug> served, IReadOnlyList<StoredImage> images, LanguageList languages)
    {
        var written = texts.ToFrozenDictionary(text => (text.Page.Id, text.Language));
        var pages = texts.Select(text => text.Page).DistinctBy(page => page.Id).OrderBy(page => page.Order).ThenBy(page => page.Key, StringComparer.Ordinal).ToList();
        byLanguage = languages.All.ToFrozenDictionary(language => language.Code, language => new PagesOfALanguage(
            pages.Select(page => InFirst(languages, language, page, written)).OfType<PublishedText>(), language.Code, images));
        Links = [.. pages.SelectMany(page => languages.All.Select(language => byLanguage[language.Code].Own(page.Id)).OfType<PageLink>())];
        byPage = Links.ToLookup(link => link.Page);
        slugs = served.ToFrozenDictionary(slug => (slug.Language, slug.Slug), slug => slug.PageId);
        Images = images.ToFrozenDictionary(image => image.Name);
        this.languages = languages;
    }

    private readonly LanguageList languages;

    /// <summary>Every page where it is really published.</summary>
    public IReadOnlyList<PageLink> Links { get; }

    /// <summary>Every picture, by the name editors write.</summary>
    public FrozenDictionary<string, StoredImage> Images { get; }

    public static async Task<PublishedPages> ReadAsync(PortalDb db, LanguageList languages, CancellationToken cancellation)
    {
        var texts = await (from page in db.Set<StoredPage>()
                           join text in db.Set<StoredText>() on page.Id equals text.PageId
                           join version in db.Set<TextVersion>() on new { text.Id, Number = text.Published ?? 0 } equals new { Id = version.TextId, version.Number }
                           join above in db.Set<StoredPage>() on page.ParentId equals above.Id into parents
                           from parent in parents.DefaultIfEmpty()
                           select new PublishedText(page, parent == null ? null : parent.Key, text.Language, version, text.PublishedAt ?? default)).AsNoTracking().ToListAsync(cancellation);
        var served = await db.Set<StoredSlug>().AsNoTracking().Where(slug => slug.Served).ToListAsync(cancellation);
        return new(texts, served, await db.Set<StoredImage>().AsNoTracking().Include(image => image.Words).ToListAsync(cancellation), languages);
    }

    /// <summary>The pages as readers of a language find them; none for a language the portal does not speak.</summary>
    public PagesOfALanguage In(string language) => byLanguage.GetValueOrDefault(language, PagesOfALanguage.None);

    public IEnumerable<PageLink> InEveryLanguage(Guid page) => byPage[page];

    /// <summary>A slug the page had before, or has in a language that stood in for this one.</summary>
    public PageLink? MovedTo(string language, string slug)
    {
        for (var place = languages.Find(language); place is not null; place = languages.Find(place.Fallback))
            if (slugs.TryGetValue((place.Code, slug), out var page) && In(language).Readable(page) is { } link && link.Slug != slug) return link;
        return null;
    }

    private static PublishedText? InFirst(LanguageList languages, Language? language, StoredPage page, FrozenDictionary<(Guid, string), PublishedText> written)
    {
        for (; language is not null; language = languages.Find(language.Fallback))
            if (written.TryGetValue((page.Id, language.Code), out var text)) return text;
        return null;
    }
}

/// <summary>A page's published words in one language.</summary>
internal sealed record PublishedText(StoredPage Page, string? Parent, string Language, TextVersion Version, DateTimeOffset PublishedAt);
