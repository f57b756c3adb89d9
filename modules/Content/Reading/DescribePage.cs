using System.Text.Json.Nodes;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Pages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Reading;

/// <summary>
/// Tells a page in its head, for people who find it elsewhere. A page shown in a fallback's language is not to be listed: its
/// frame is in one language and its text in another, and the page itself is listed where it is at home.
/// </summary>
internal sealed class DescribePage(IPages pages, RenderPage render, PageHead head, PortalLinks links, PortalSettings portal)
{
    public async Task InHeadAsync(ProgrammePage page, ProgrammePage? parent, CancellationToken cancellation)
    {
        head.Title = page.Title;
        head.Description = page.Description;
        head.Indexable = !page.IsFallback;
        head.Alternates = (await pages.AlternatesAsync(page, cancellation)).ToDictionary(place => place.Key, place => PageLink.PathOf(place.Key, place.Value));
        if (page.Image is { } image) head.Image = new(image.Path, image.Width, image.Height, image.Alt);
        foreach (var thing in page.Key == ProgrammePage.Home ? Programme(page) : OnItsWay(page, parent)) head.Data.Add(thing);
    }

    private IEnumerable<JsonObject> Programme(ProgrammePage home)
    {
        yield return StructuredData.Thing("Organization", ("@id", Id("organization")), ("name", portal.Name), ("url", links.Absolute("/")), ("logo", links.Absolute("/card.png")));
        yield return StructuredData.Thing("WebSite", ("@id", Id("website")), ("name", portal.Name), ("url", links.Absolute(home.Path)),
            ("description", home.Description), ("inLanguage", home.Language), ("publisher", new JsonObject { ["@id"] = Id("organization") }));
    }

    private IEnumerable<JsonObject> OnItsWay(ProgrammePage page, ProgrammePage? parent)
    {
        (string, string)[] above = parent is null ? [] : [(parent.Title, links.Absolute(parent.Path))];
        yield return StructuredData.Way([(portal.Name, links.Absolute("/" + page.ReadIn)), .. above, (page.Title, links.Absolute(page.Path))]);
        var questions = QuestionsInPage.Of(page.Body, render.Line);
        if (questions.Count == 0) yield break;
        yield return StructuredData.Thing("FAQPage", ("inLanguage", page.Language), ("mainEntity", new JsonArray([.. questions.Select(one =>
            StructuredData.Thing("Question", ("name", one.Question), ("acceptedAnswer", StructuredData.Thing("Answer", ("text", one.Answer)))))])));
    }

    private string Id(string name) => links.Absolute("/#" + name);
}
