using System.Collections.Frozen;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Published;

/// <summary>Everything that is published, as it was when it was read, by the language readers ask for; it never changes.</summary>
internal sealed class PublishedPages
{
    private readonly FrozenDictionary<string, PagesOfALanguage> byLanguage;
    private readonly ILookup<Guid, PageLink> byPage;
    private readonly FrozenDictionary<(string Language, string Slug), Guid> slugs;
    private readonly LanguageList languages;

    /// <param name="texts">Each text once.</param>
    /// <param name="served">Where pages are, or once were.</param>
    /// <param name="pictures">Each under a name of its own.</param>
    /// <param name="languages">The portal's, with their fallbacks.</param>
    public PublishedPages(IReadOnlyList<PublishedText> texts, IEnumerable<ServedSlug> served, IReadOnlyList<Picture> pictures, LanguageList languages)
    {
        this.languages = languages;
        var written = texts.ToFrozenDictionary(text => (text.Page.Id, text.Language));
        var pages = texts.Select(text => text.Page).DistinctBy(page => page.Id).OrderBy(page => page.Order).ThenBy(page => page.Key, StringComparer.Ordinal).ToList();
        byLanguage = languages.All.ToFrozenDictionary(language => language.Code, language => new PagesOfALanguage(
            pages.Select(page => InFirst(language, page, written)).OfType<PublishedText>(), language.Code, pictures));
        Links = [.. pages.SelectMany(page => languages.All.Select(language => byLanguage[language.Code].Own(page.Id)).OfType<PageLink>())];
        byPage = Links.ToLookup(link => link.Page);
        slugs = served.ToFrozenDictionary(slug => (slug.Language, slug.Slug), slug => slug.Page);
        Pictures = pictures.ToFrozenDictionary(picture => picture.Name);
    }

    /// <summary>Every page where it is really published.</summary>
    public IReadOnlyList<PageLink> Links { get; }

    /// <summary>Every picture, by the name editors write.</summary>
    public FrozenDictionary<string, Picture> Pictures { get; }

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

    private PublishedText? InFirst(Language? language, PublishedPage page, FrozenDictionary<(Guid, string), PublishedText> written)
    {
        for (; language is not null; language = languages.Find(language.Fallback))
            if (written.TryGetValue((page.Id, language.Code), out var text)) return text;
        return null;
    }
}
