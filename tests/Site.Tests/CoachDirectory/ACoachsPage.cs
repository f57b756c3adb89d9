using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>One coach, as the reader may see them.</summary>
public sealed class ACoachsPage(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task Shows_the_coach_in_the_readers_language_with_their_time_now()
    {
        await portal.AddCoachAsync("Renée O’Neil", new() { ["fr"] = ("Des silences bien tenus", "Premier.\n\nSecond,\nsuite."), ["en"] = ("Well-kept silence", "Only English.") },
            profile => profile with { Credential = Credential.Pcc, Country = "CA", Specialities = ["leadership"], Years = 1, Organisation = "Atelier <b>Nord</b>" }, "America/Toronto", "reneerenee");
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync("/fr/coaches/reneerenee-renee-oneil");

        Assert.Equal("Renée O’Neil", page.Heading);
        Assert.Equal("Des silences bien tenus", page.Document.QuerySelector(".lead")!.TextContent);
        Assert.Equal(["Premier.", "Second,suite."], page.Document.QuerySelectorAll(".prose p").Select(p => p.TextContent));
        Assert.Contains("04:00 · Toronto (UTC−5)", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 an de coaching", page.Text, StringComparison.Ordinal);
        Assert.Contains("Atelier <b>Nord</b>", page.Text, StringComparison.Ordinal);
        Assert.Contains("Canada", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(".lead[lang]"));
        Assert.Equal(["en", "fr", "x-default"], page.Document.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("hreflang")));
    }

    [Fact]
    public async Task Says_plainly_when_the_words_are_in_another_language()
    {
        await portal.AddCoachAsync("Bruno Solo", new() { ["it"] = ("Solo italiano", "Ascolto.") }, handle: "bruno22222");
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync("/de/coaches/bruno22222-bruno-solo");

        Assert.Equal("it", page.Document.QuerySelector(".lead")!.GetAttribute("lang"));
        Assert.Equal("it", page.Document.QuerySelector(".prose")!.GetAttribute("lang"));
        Assert.Contains("Noch nicht auf Deutsch geschrieben. Dieser Text ist auf Italienisch.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots]"));
    }

    [Theory]
    [InlineData("anna222222")]
    [InlineData("anna222222-")]
    [InlineData("anna222222-somebody-else")]
    [InlineData("ANNA222222-anna-maria-muller")]
    public async Task Is_reached_by_its_handle_and_moves_to_its_right_address(string segment)
    {
        using var visitor = portal.Visitor();
        if ((await visitor.OpenAsync("/en/coaches/anna222222")).Status is HttpStatusCode.NotFound)
            await portal.AddCoachAsync("Anna-Maria Müller", new() { ["de"] = ("Ruhig", "Ich höre zu.") }, handle: "anna222222");
        using var http = portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        var answer = await http.GetAsync(new Uri("/en/coaches/" + segment, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/en/coaches/anna222222-anna-maria-muller", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("nobodyhere")]
    [InlineData("x")]
    [InlineData("nobody%0Ahere")]
    [InlineData("nobodyhere-anna")]
    [InlineData("..%2F..%2Fetc")]
    public async Task Of_nobody_does_not_exist(string segment)
    {
        using var visitor = portal.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/es/coaches/" + segment)).Status);
    }

    [Theory]
    [InlineData(Audience.Public, true, true)]
    [InlineData(Audience.Members, false, true)]
    [InlineData(Audience.Round, false, false)]
    [InlineData(Audience.Nobody, false, false)]
    public async Task Is_there_only_for_those_the_coach_has_chosen(Audience audience, bool strangers, bool members)
    {
        var handle = ReciproCoach.Platform.Links.Handle.New();
        await portal.AddCoachAsync("Vera Wahl", new() { ["de"] = ("Ruhig", "Ich höre zu.") }, profile => profile with { Audience = audience }, handle: handle);
        using var stranger = portal.Visitor();
        using var member = await portal.SignedInAsync();
        using var coordinator = await portal.SignedInAsync(change: person => person with { Posts = [new(StaffRole.Coordinator, "de")] });
        using var otherCoordinator = await portal.SignedInAsync(change: person => person with { Posts = [new(StaffRole.Coordinator, "it")] });

        foreach (var (visitor, sees) in new[] { (stranger, strangers), (member, members), (coordinator, true), (otherCoordinator, members) })
        {
            var page = await visitor.OpenAsync($"/de/coaches/{handle}");

            Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, page.Status);
            Assert.Equal(sees, page.Text.Contains("Vera Wahl", StringComparison.Ordinal));
            if (sees && audience is not Audience.Public) Assert.True(page.Response.Headers.CacheControl!.NoStore);
        }
    }
}
