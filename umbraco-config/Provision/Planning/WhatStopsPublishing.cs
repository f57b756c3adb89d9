using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>Finds beforehand what Umbraco would refuse, or do differently without saying so.</summary>
internal sealed class WhatStopsPublishing(PortalModel model, WantedContent content, ServerState server)
{
    public IEnumerable<string> Of(ComparedPage page, IReadOnlyList<string> languages) =>
        [.. LanguagesAskedFor(page), .. NamesTaken(page.Page, languages), .. page.Found is null ? PropertiesNobodyFills(page.Page) : []];

    private IEnumerable<string> LanguagesAskedFor(ComparedPage page) =>
        from needed in server.Languages
        where needed.IsMandatory && model.Languages.Any(ours => ours.IsoCode == needed.IsoCode) && !page.Page.Texts.ContainsKey(needed.IsoCode) && page.Found?.IsShown(needed.IsoCode) != true
        select $"{page.Page.Key} has no text in {needed.IsoCode}, which the server asks for before it publishes any other language.";

    private IEnumerable<string> NamesTaken(WantedPage page, IReadOnlyList<string> languages) =>
        from other in page.IsHome ? server.Roots : server.Children
        where !content.Pages.Any(one => one.Id == other.Id)
        from language in languages
        let title = page.Texts[language].Title
        where string.Equals(other.Names.GetValueOrDefault(language), title, StringComparison.OrdinalIgnoreCase)
        select $"Somebody has made a document called “{title}” ({language}); {page.Key} would be given another name beside it. Please rename one of them.";

    private IEnumerable<string> PropertiesNobodyFills(WantedPage page) =>
        from property in server.PageType?["properties"]?.AsArray() ?? []
        let alias = (string)property["alias"]!
        where (bool?)property["validation"]?["mandatory"] == true && !model.PageType.Properties.Any(ours => ours.Alias == alias)
        select $"{page.Key} cannot be published: somebody has added the property {alias} to the document type and made it mandatory.";
}
