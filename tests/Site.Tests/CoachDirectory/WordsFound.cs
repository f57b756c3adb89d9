using System.Text.Json.Nodes;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>What the page makes of words: marks, passages, suggestions.</summary>
public sealed class WordsFound(FiveCoaches five) : IClassFixture<FiveCoaches>
{
    [Theory]
    [InlineData("fr", "transition equipes", ".passage", "transitions|l’équipe")]
    [InlineData("de", "Führung", ".passage", "Führungskräfte")]
    [InlineData("en", "Ruhestand", ".tags", "")]
    [InlineData("it", "dell'azienda", ".passage", "dell’azienda")]
    [InlineData("es", "difícil", ".passage", "difíciles")]
    [InlineData("en", "leader", "h3", "Leader")]
    [InlineData("fr", "transiton", ".passage", "transitions")]
    [InlineData("fr", "retraite", ".tags", "retraite")]
    public async Task Are_marked_where_they_stand_in_whatever_form(string language, string words, string place, string marked)
    {
        using var visitor = five.Portal.Visitor();

        var page = await visitor.LookForAsync(language, words);

        Assert.NotEmpty(page.Names());
        Assert.Equal(marked, string.Join('|', page.Document.QuerySelectorAll($".results {place} mark").Select(mark => mark.TextContent)));
    }

    [Fact]
    public async Task A_passage_in_another_language_says_which()
    {
        using var visitor = five.Portal.Visitor();

        var passage = (await visitor.LookForAsync("en", "Häuser")).Document.QuerySelector(".results .passage")!;

        Assert.Equal("de", passage.GetAttribute("lang"));
        Assert.Equal("Häuser", passage.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public async Task Markup_in_a_text_stays_text()
    {
        await five.Portal.AddCoachAsync("Eva Escape", "en", "I coach <b>zymurgists</b> & \"others\".");
        using var visitor = five.Portal.Visitor();

        var passage = (await visitor.LookForAsync("en", "zymurgist")).Document.QuerySelector(".results .passage")!;

        Assert.Equal("I coach <b>zymurgists</b> & \"others\".", passage.TextContent);
        Assert.Null(passage.QuerySelector("b"));
    }

    [Theory]
    [InlineData("fr", "hél", "Hélène Marchand")]
    [InlineData("fr", "mar", "Hélène Marchand")]
    [InlineData("en", "moving", "Moving into retirement")]
    [InlineData("en", "retir", "Moving into retirement")]
    [InlineData("fr", "trans", "transitions")]
    [InlineData("de", "fuhrungs", "Führungskräfte")]
    public async Task Are_completed_while_they_are_typed(string language, string typed, string suggestion)
    {
        using var visitor = five.Portal.Visitor();

        var suggested = await SuggestAsync(visitor, language, typed);

        var found = suggested.Single(one => (string)one!["text"]! == suggestion)!;
        Assert.NotEmpty((await visitor.OpenAsync((string)found["path"]!)).Heading);
    }

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("\0")]
    [InlineData("\"*\\")]
    public async Task Too_little_is_completed_to_nothing(string typed)
    {
        using var visitor = five.Portal.Visitor();

        Assert.Empty(await SuggestAsync(visitor, "fr", typed));
    }

    [Fact]
    public async Task Of_a_hidden_profile_are_completed_for_its_readers_alone()
    {
        await five.Portal.AddCoachAsync("Quirin Verborgen", "de", "Quastenflosser.", profile => profile with { Audience = Audience.Members });
        using var stranger = five.Portal.Visitor();
        using var member = await five.Portal.SignedInAsync();

        foreach (var typed in new[] { "quir", "verborg", "quasten" })
        {
            Assert.Empty(await SuggestAsync(stranger, "de", typed));
            Assert.Single(await SuggestAsync(member, "de", typed));
        }
    }

    private static async Task<JsonArray> SuggestAsync(Visitor visitor, string language, string typed) => JsonNode.Parse(await visitor.Http.GetStringAsync(
        new Uri($"/{language}/coaches/suggest?q={Uri.EscapeDataString(typed)}", UriKind.Relative), TestContext.Current.CancellationToken))!.AsArray();
}
