using System.Text.Json.Nodes;
using ReciproCoach.Content;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Pages;

/// <summary>A page as the files say it: its facts, and its text in each language that has one.</summary>
/// <param name="Texts">By language.</param>
internal sealed record WantedPage(PageFacts Facts, IReadOnlyDictionary<string, PageFile> Texts)
{
    public string Key => Facts.Key;

    public Guid Id { get; } = PortalIds.Page(Facts.Key);

    public bool IsHome => Facts.Key == ProgrammePage.Home;

    /// <summary>Every value the files say, by property and language; the language is null where the property does not vary.</summary>
    public IReadOnlyDictionary<(string Alias, string? Culture), JsonNode?> Values()
    {
        var values = new Dictionary<(string, string?), JsonNode?>
        {
            [("portalKey", null)] = Facts.Key,
            [("portalParent", null)] = Facts.Parent ?? "",
            [("navOrder", null)] = Facts.Order,
            [("inNavigation", null)] = Facts.InNavigation,
            [("inFooter", null)] = Facts.InFooter,
            [("legal", null)] = Facts.Legal,
        };
        foreach (var (language, text) in Texts)
        {
            values[("title", language)] = text.Title;
            values[("summary", language)] = text.Summary;
            values[("description", language)] = text.Description;
            values[("hero", language)] = string.Join('\n', text.Hero);
            values[("body", language)] = text.Body;
            values[("umbracoUrlName", language)] = text.Slug;
        }
        foreach (var language in Texts.Keys) values[(ContentHash.Property, language)] = HashOf(language, values);
        return values;
    }

    private string HashOf(string language, Dictionary<(string Alias, string? Culture), JsonNode?> values) => ContentHash.Of(
        Texts[language].Title, alias => values.GetValueOrDefault((alias, language)) ?? values.GetValueOrDefault((alias, null)));
}
