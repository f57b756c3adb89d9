using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>Pages are edited where they are kept; everything else stays where it was.</summary>
public sealed class EditorsAreLedToUmbraco(UmbracoPortal portal) : IClassFixture<UmbracoPortal>
{
    [Theory]
    [InlineData("/de/editor/pages")]
    [InlineData("/de/editor/new-page")]
    [InlineData("/de/editor/queue")]
    [InlineData("/de/editor/images")]
    [InlineData("/de/editor/pages/ethics/de")]
    public async Task The_pages_of_the_own_editor_lead_there(string path)
    {
        using var editor = await portal.EditorAsync("de");

        var page = await editor.OpenAsync(path);

        Assert.Equal(("/de/editor/in-umbraco", "Seiten werden in Umbraco bearbeitet."), (page.Path, page.Heading));
        Assert.Equal(new Uri(portal.Umbraco.Origin, "/umbraco").ToString(), page.Document.QuerySelector("main a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Nobody_else_learns_of_it_and_rounds_are_edited_here()
    {
        using var editor = await portal.EditorAsync();
        using var stranger = portal.Visitor();

        Assert.StartsWith("/en/sign-in", (await stranger.OpenAsync("/en/editor/pages")).Path, StringComparison.Ordinal);
        Assert.StartsWith("/en/sign-in", (await stranger.OpenAsync("/en/editor/in-umbraco")).Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await editor.OpenAsync("/en/editor/rounds")).Status);
    }
}
