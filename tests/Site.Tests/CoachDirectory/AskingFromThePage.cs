using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Who reads a coach's page in a round with them can ask for them there, while requests are open.</summary>
public sealed class AskingFromThePage(AKnownCoach marta) : IClassFixture<AKnownCoach>
{
    [Fact]
    public async Task Is_offered_to_companions_until_requests_close()
    {
        foreach (var other in new[] { marta.Stranger, marta.Member, marta.Coordinator, marta.Owner })
            Assert.Null((await other.OpenAsync(AKnownCoach.Path)).Document.GetElementById("ask"));
        var page = await marta.Companion.OpenAsync(AKnownCoach.Path);

        var asked = await marta.Companion.SubmitAsync(page.FormTo("/coaches"), page, ("Do", "ask"));

        Assert.StartsWith($"/de/my-rounds/{marta.OpenRound.Handle}/coaches", asked.Path, StringComparison.Ordinal);
        Assert.Contains("Marta Weiss", asked.Document.QuerySelector(".ranked")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Du hast Marta Weiss als Coach angefragt: Wunsch 1.", (await marta.Companion.OpenAsync(AKnownCoach.Path)).Text, StringComparison.Ordinal);

        await marta.Companion.SubmitAsync(asked.Document.GetElementById("c-martamart2")!.QuerySelector("form") as AngleSharp.Html.Dom.IHtmlFormElement ?? throw new InvalidOperationException(), asked, ("Do", "exclude"));
        Assert.Contains("kein Matching", (await marta.Companion.OpenAsync(AKnownCoach.Path)).Document.QuerySelector("[aria-labelledby=ask] .note")!.TextContent, StringComparison.Ordinal);

        marta.Portal.Clock.SetUtcNow(marta.OpenRound.RequestsClose.Utc);
        Assert.Null((await marta.Companion.OpenAsync(AKnownCoach.Path)).Document.GetElementById("ask"));
    }
}
