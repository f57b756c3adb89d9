using System.Text.Json.Nodes;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Doubles.Umbraco;

namespace ReciproCoach.Content.Tests.Umbraco;

/// <summary>Puts content files into the double, as somebody would who knows the model.</summary>
internal static class FillUmbraco
{
    /// <summary>Adds what is not there yet and publishes it; the ids of the pages touched.</summary>
    public static IReadOnlyList<Guid> With(this PortalProgramme programme, ContentFolder folder)
    {
        var touched = new List<Guid>();
        foreach (var page in folder.Pages.OrderBy(page => page.Order))
        {
            var texts = folder.Texts.Where(text => text.Key == page.Key && !programme.Has(page.Key, text.Language)).ToList();
            if (texts.Count == 0) continue;
            if (!programme.Has(page.Key)) programme.Add(page.Key, page.Parent, page.InNavigation, page.InFooter, page.Legal);
            foreach (var text in texts) programme.Write(page.Key, text.Language, text.Title, ValuesOf(text));
            programme.Publish(page.Key, texts.Select(text => text.Language));
            touched.Add(programme[page.Key]);
        }
        return touched;
    }

    private static IEnumerable<(string, JsonNode?)> ValuesOf(PageFile text) =>
    [
        ("title", text.Title), ("summary", text.Summary), ("description", text.Description), ("hero", string.Join('\n', text.Hero)), ("body", text.Body), ("umbracoUrlName", text.Slug),
    ];
}
