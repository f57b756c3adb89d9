using ReciproCoach.Content.Published;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Content.Umbraco.Delivery;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>
/// Makes pages of what was read, by the rules of the portal's own store: what cannot be one is left out and named, and every
/// other page is there.
/// </summary>
internal sealed class MakePages(LanguageList languages, UmbracoSettings settings, WhatToMend mend, TimeProvider clock)
{
    public PublishedPages Of(UmbracoContent content)
    {
        var problems = new List<string>(WrongModel.In(content, languages));
        var pictures = UmbracoPictures.Of(content, settings, problems);
        var pages = Pages(content, pictures, problems);
        var addresses = new BodyAddresses(content, pages, pictures, settings, problems);
        var taken = new HashSet<(string, string)>();
        var texts = new List<PublishedText>();
        foreach (var language in languages.All)
            foreach (var item in content.In(language.Code))
                if (HasAddress(item, pages[item.Id].Key, language.Code, taken, problems)) texts.Add(Text(item, pages[item.Id], language.Code, addresses, problems));
        mend.Say(MendIn.Pages, [.. problems.Distinct()]);
        return new(texts, Served(content, texts), pictures.All, languages);
    }

    private Dictionary<Guid, PublishedPage> Pages(UmbracoContent content, UmbracoPictures pictures, List<string> problems)
    {
        var inOrder = languages.All.Select(language => content.In(language.Code)).ToList();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var pages = new Dictionary<Guid, PublishedPage>();
        foreach (var (id, place) in PageOrder.Of(inOrder).Select((id, place) => (id, place)))
        {
            var item = inOrder.SelectMany(list => list).First(page => page.Id == id);
            // What does not vary comes with every language.
            pages[id] = new(id, Key(item, keys, problems), item.Text(PageFields.Parent) is { Length: > 0 } parent ? parent : null, place,
                item.Flag(PageFields.InNavigation), item.Flag(PageFields.InFooter), item.Flag(PageFields.Legal), item.Picked(PageFields.Image) is { } image && pictures.Has(image.Id) ? image.Id : null);
        }
        return pages;
    }

    /// <summary>A page made in Umbraco has no key: its id stands in. So it does for a copy of a page, whose key is the original's.</summary>
    private static string Key(DeliveryItem item, HashSet<string> keys, List<string> problems)
    {
        var key = item.Text(PageFields.Key);
        if (key.Length > 0 && keys.Add(key)) return key;
        if (key.Length > 0) problems.Add($"Two pages have the portalKey “{key}”: links to it lead to the first, and “{item.Name}” ({item.Route.Path}) should have another.");
        return item.Id.ToString("N");
    }

    private static bool HasAddress(DeliveryItem item, string key, string language, HashSet<(string, string)> taken, List<string> problems)
    {
        var slug = PageFields.Slug(item);
        if (SlugRules.ProblemOf(key, slug) is { } problem) problems.Add($"“{item.Name}” ({language}) is not shown: {problem}");
        else if (!taken.Add((language, slug))) problems.Add($"“{item.Name}” ({language}, {item.Route.Path}) is not shown: another page has the slug “{slug}”.");
        else return true;
        return false;
    }

    private PublishedText Text(DeliveryItem item, PublishedPage page, string language, BodyAddresses addresses, List<string> problems)
    {
        var where = $"“{item.Name}” ({language})";
        var markdown = item.Text(PageFields.Body) is { Length: > 0 } body ? body : RichText.ToMarkdown(item.Markup(PageFields.RichText), where, problems);
        var now = clock.GetUtcNow();
        return new(page, language, PageFields.Slug(item), item.Text(PageFields.Title) is { Length: > 0 } title ? title : item.Name,
            item.Text(PageFields.Summary), item.Text(PageFields.Description), Lines(item.Text(PageFields.Hero)), addresses.Resolve(markdown.ReplaceLineEndings("\n"), where),
            // A clock that is ahead does not make pages of tomorrow.
            item.UpdateDate < now ? item.UpdateDate : now);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Old addresses lead on only while no page has them.</summary>
    private static IEnumerable<ServedSlug> Served(UmbracoContent content, List<PublishedText> texts) =>
        texts.Select(text => new ServedSlug(text.Language, text.Slug, text.Page.Id)).Concat(content.OldAddresses).DistinctBy(slug => (slug.Language, slug.Slug));
}
