using ReciproCoach.Platform.Api;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Menus;

namespace ReciproCoach.Content.Api;

/// <summary>The menus of the public pages as data: what a site of one's own needs to lead its readers around.</summary>
internal sealed class ReadNavigation(IPages pages, ReadPages read, IEnumerable<MenuEntry> entries, LanguageList languages, Words words, PortalLinks links, Shown shown)
{
    private const string Main = "main", Footer = "footer";

    public async Task<IReadOnlyList<NavigationItem>> AllAsync(string language, CancellationToken cancellation)
    {
        shown.NoteAny(PageChanges.Links);
        var items = entries.Where(entry => entry is { Menu: Menu.Public, Rule: null }).OrderBy(entry => entry.Order).Select(entry => Of(entry, language)).ToList();
        foreach (var link in await pages.NavigationAsync(language, cancellation)) items.Add(await OfAsync(link, Main, cancellation));
        foreach (var link in await pages.FooterAsync(language, cancellation)) items.Add(await OfAsync(link, Footer, cancellation));
        return items;
    }

    private NavigationItem Of(MenuEntry entry, string language) => new()
    {
        Menu = Main, Page = null, Language = language, IsFallback = false, Title = words.For(language)[entry.Label],
        Path = $"/{language}/{entry.Path}", Url = links.Absolute($"/{language}/{entry.Path}"),
        Alternates = [.. languages.All.Select(one => ApiAlternate.Of(links, one.Code, $"/{one.Code}/{entry.Path}"))],
    };

    private async Task<NavigationItem> OfAsync(PageLink link, string menu, CancellationToken cancellation) => new()
    {
        Menu = menu, Page = link.Key, Language = link.Language, IsFallback = link.IsFallback, Title = link.Title, Path = link.Path, Url = links.Absolute(link.Path),
        Alternates = await pages.FindByKeyAsync(link.ReadIn, link.Key, cancellation) is { } page ? await read.AlternatesAsync(page, cancellation) : [],
    };
}
