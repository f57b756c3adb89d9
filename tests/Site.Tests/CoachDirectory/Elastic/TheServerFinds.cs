using ReciproCoach.Doubles.Elastic;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory.Elastic;

/// <summary>The same pages with Elasticsearch behind them; nobody who reads them could tell.</summary>
public sealed class TheServerFinds
{
    [Theory]
    [InlineData(ServerLine.Seven)]
    [InlineData(ServerLine.Nine)]
    public async Task Words_in_every_form_and_counts_beside_the_filters(ServerLine line)
    {
        await using var elastic = await ElasticDouble.StartAsync(line);
        await using var portal = elastic.StartPortal();
        await portal.AddCoachAsync("Hanna Haus", "de", "Ich begleite Häuser in Veränderungen.");
        await portal.AddCoachAsync("Hélène Marchand", "fr", "J’accompagne l’équipe de direction.", profile => profile with { Credential = Credential.Pcc });
        Assert.True(await portal.TendAsync());
        using var visitor = portal.Visitor();

        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "haus")).Names());
        Assert.Equal(["Hélène Marchand"], (await visitor.LookForAsync("en", "equipes")).Names());
        Assert.Equal(["Hélène Marchand"], (await visitor.LookForAsync("fr", "helene")).Names());
        var page = await visitor.OpenAsync("/en/coaches?credential=pcc");
        Assert.Equal(["Hélène Marchand"], page.Names());
        Assert.Equal("1", page.CountOf("credential", "acc"));
        Assert.Equal("Healthy", await portal.HealthAsync());
    }

    [Fact]
    public async Task A_change_is_seen_by_the_next_request_and_a_hidden_coach_by_none()
    {
        await using var elastic = await ElasticDouble.StartAsync();
        await using var portal = elastic.StartPortal();
        await portal.TendAsync();
        using var visitor = portal.Visitor();
        Assert.Empty((await visitor.LookForAsync("de", "bergsteigen")).Names());

        await portal.AddCoachAsync("Nina Neu", "de", "Bergsteigen.");
        await portal.AddCoachAsync("Lara Leise", "de", "Bergsteigen.", profile => profile with { Audience = Audience.Members });

        var page = await visitor.LookForAsync("de", "bergsteigen");
        Assert.Equal(["Nina Neu"], page.Names());
        Assert.Equal("1", page.CountOf("credential", "acc"));
    }

    [Fact]
    public async Task Everybody_on_a_page_beyond_the_last_and_nobody_for_signs_alone()
    {
        await using var elastic = await ElasticDouble.StartAsync();
        await using var portal = elastic.StartPortal();
        foreach (var number in Enumerable.Range(1, 25)) await portal.AddCoachAsync($"Coach {number:00}", "en", "Listening.");
        await portal.TendAsync();
        using var visitor = portal.Visitor();

        Assert.Equal(["Coach 21", "Coach 22", "Coach 23", "Coach 24", "Coach 25"], (await visitor.OpenAsync("/en/coaches?page=400")).Names());
        foreach (var odd in (string[])["\"unbalanced", "AND OR", "*", "\\", "(((", "a:b", "‮", "🙂", new string('x', 5000)])
            Assert.Equal(200, (int)(await visitor.LookForAsync("en", odd)).Status);
    }
}
