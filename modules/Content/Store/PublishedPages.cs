using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Store;

/// <summary>Everything that is published, as it was when it was read; it never changes.</summary>
internal sealed class PublishedPages
{
    private readonly FrozenDictionary<(string Language, string Slug), ProgrammePage> bySlug;
    private readonly FrozenDictionary<(string Language, string Key), ProgrammePage> byKey;
    private readonly ILookup<Guid, PageLink> byPage;
    private readonly FrozenSet<Guid> inNavigation;
    private readonly FrozenSet<Guid> inFooter;

    private PublishedPages(List<StoredPage> stored, LanguageList languages)
    {
        var keys = stored.ToDictionary(page => page.Id, page => page.Key);
        var pages = new List<ProgrammePage>();
        foreach (var page in stored)
            foreach (var language in languages.All)
                if (page.Texts.Find(text => text.Language == language.Code) is { } text)
                    pages.Add(Of(page, text, page.ParentId is { } parent ? keys[parent] : null));
        bySlug = pages.ToFrozenDictionary(page => (page.Language, page.Slug));
        byKey = pages.ToFrozenDictionary(page => (page.Language, page.Key));
        Links = [.. pages.Select(page => new PageLink(page.Id, page.Key, page.Language, page.Slug, page.Title, page.ChangedAt))];
        byPage = Links.ToLookup(link => link.Page);
        inNavigation = stored.Where(page => page.InNavigation).Select(page => page.Id).ToFrozenSet();
        inFooter = stored.Where(page => page.InFooter).Select(page => page.Id).ToFrozenSet();
    }

    public IReadOnlyList<PageLink> Links { get; }

    public static async Task<PublishedPages> ReadAsync(PortalDb db, LanguageList languages, CancellationToken cancellation) =>
        new(await db.Set<StoredPage>().AsNoTracking()
            .Include(page => page.Texts.Where(text => text.State == PageState.Published))
            .OrderBy(page => page.Order).ThenBy(page => page.Key).ToListAsync(cancellation), languages);

    public ProgrammePage? BySlug(string language, string slug) => bySlug.GetValueOrDefault((language, slug));

    public ProgrammePage? ByKey(string language, string key) => byKey.GetValueOrDefault((language, key));

    public IEnumerable<PageLink> InEveryLanguage(Guid page) => byPage[page];

    public IReadOnlyList<PageLink> Navigation(string language) => Linked(inNavigation, language);

    public IReadOnlyList<PageLink> Footer(string language) => Linked(inFooter, language);

    private IReadOnlyList<PageLink> Linked(FrozenSet<Guid> where, string language) =>
        [.. Links.Where(link => link.Language == language && where.Contains(link.Page))];

    private static ProgrammePage Of(StoredPage page, StoredText text, string? parent) =>
        new(page.Id, page.Key, parent, page.Legal, text.Language, text.Slug, text.Title, text.Summary, text.Description,
            text.Hero, text.Body, text.PublishedAt ?? default);
}
