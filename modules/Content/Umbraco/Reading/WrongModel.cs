using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Content.Umbraco.Delivery;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>Says where Umbraco's languages, hostnames and document type are not as the portal expects them.</summary>
internal static class WrongModel
{
    public static IEnumerable<string> In(UmbracoContent content, LanguageList languages)
    {
        var all = content.Pages.Values.SelectMany(list => list).ToList();
        if (all.Count == 0) return ["Umbraco has no published page of the document type portalPage."];
        return [.. Home(all), .. Languages(content, all, languages), .. Hostnames(content), .. Properties(all)];
    }

    private static IEnumerable<string> Home(List<DeliveryItem> all)
    {
        if (!all.Exists(PageFields.IsHome)) yield return "Umbraco has no home page: one page’s portalKey must be home.";
    }

    private static IEnumerable<string> Languages(UmbracoContent content, List<DeliveryItem> all, LanguageList languages)
    {
        foreach (var culture in all.SelectMany(page => page.Cultures?.Keys.AsEnumerable() ?? []).Distinct(StringComparer.OrdinalIgnoreCase).Where(culture => languages.Find(culture) is null))
            yield return $"Umbraco has pages in “{culture}”, a language the portal has not: nobody can read them. Add it to Portal:Languages, or take it off in Umbraco.";
        foreach (var language in languages.All.Where(language => content.In(language.Code).Count == 0))
            yield return $"Umbraco has no page in “{language.Code}”, a language of the portal: its readers get the fallback. Is the language there, by this very code, and are pages published in it?";
    }

    private static IEnumerable<string> Hostnames(UmbracoContent content) =>
        from list in content.Pages
        where list.Value.Any(page => page.Route.Path.Trim('/').Split('/')[0] != list.Key)
        select $"Umbraco’s home page lacks the hostname /{list.Key} for “{list.Key}” (Culture and Hostnames): addresses that have moved are not found.";

    private static IEnumerable<string> Properties(List<DeliveryItem> all) =>
        from alias in PageFields.Expected
        where all.Exists(page => !page.Properties.ContainsKey(alias))
        select $"The document type {DeliveryApi.PageType} has no property “{alias}” in Umbraco: pages are shown without it. Run umbraco-config/Provision, or add it.";
}
