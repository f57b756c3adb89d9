using ReciproCoach.Doubles.Elastic;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory.Elastic;

/// <summary>Whatever happens to the server, the directory answers; and when the server is back, it learns what it has missed.</summary>
public sealed class TheServerFails : IAsyncLifetime
{
    private ElasticDouble elastic = null!;
    private SqlitePortal portal = null!;

    [Theory]
    [InlineData("gone")]
    [InlineData("not ready")]
    [InlineData("slow")]
    public async Task The_database_answers_and_health_is_degraded_until_it_is_back(string how)
    {
        Break(how, true);
        await portal.AddCoachAsync("Nina Neu", "de", "Bergsteigen in den Alpen.");
        using var visitor = portal.Visitor();

        Assert.Equal(["Nina Neu"], (await visitor.LookForAsync("de", "bergsteigen")).Names());
        Assert.Equal(["Hanna Haus", "Nina Neu"], (await visitor.OpenAsync("/de/coaches?credential=acc")).Names());
        Assert.Equal("Degraded", await portal.HealthAsync());

        Break(how, false);
        await BackAsync();
        Assert.Equal("Healthy", await portal.HealthAsync());
        Assert.Equal(["Nina Neu"], (await visitor.LookForAsync("de", "alpen")).Names());
        Assert.Equal(2, elastic.Coaches().Count);
    }

    [Fact]
    public async Task Before_its_shards_are_there_the_database_answers()
    {
        await using var starting = await ElasticDouble.StartAsync();
        starting.Faults.NotReady = true;
        await using var early = starting.StartPortal();
        await early.AddCoachAsync("Hanna Haus", "de", "Häuser.");
        using var visitor = early.Visitor();

        Assert.Equal(["Hanna Haus"], (await visitor.OpenAsync("/de/coaches")).Names());
        Assert.False(await early.TendAsync());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_server_is_asked_again(int status)
    {
        await portal.AddCoachAsync("Nina Neu", "de", "Bergsteigen.");
        elastic.Faults.AnswerWith(status, 2);

        Assert.True(await portal.TendAsync());
        Assert.Equal(2, elastic.Coaches().Count);
    }

    [Fact]
    public async Task An_answer_that_never_came_changes_nothing()
    {
        await portal.AddCoachAsync("Nina Neu", "de", "Bergsteigen.");
        foreach (var _ in Enumerable.Range(0, 4))
        {
            elastic.Faults.LoseAnswers(1);
            await portal.TendAsync();
            await portal.AddCoachAsync($"Nina {Guid.NewGuid():N}", "de", "Bergsteigen.");
        }
        await portal.TendAsync();

        Assert.Equal(6, elastic.Coaches().Count);
        Assert.Equal((0, 0), await DifferencesAsync());
    }

    [Fact]
    public async Task Single_documents_it_was_too_busy_for_are_sent_again()
    {
        await portal.AddCoachAsync("Nina Neu", "de", "Bergsteigen.");
        elastic.Faults.RefuseItems(2);

        await portal.TendAsync();

        Assert.Equal(2, elastic.Coaches().Count);
        Assert.Equal("Healthy", await portal.HealthAsync());
    }

    [Fact]
    public async Task A_document_it_does_not_take_is_owed_while_the_others_go_on_and_paid_when_it_does()
    {
        var nina = await portal.AddCoachAsync("Nina Neu", "de", "Bergsteigen.");
        elastic.Faults.NeverAccept(nina.ToString("N"));
        await portal.TendAsync();
        await portal.AddCoachAsync("Otto Ohne", "de", "Bergsteigen.");
        await portal.TendAsync();
        Assert.Equal(2, elastic.Coaches().Count);
        Assert.Equal("Degraded", await portal.HealthAsync());
        var (code, said) = await portal.DirectoryCommandAsync("check");
        Assert.Equal(1, code);
        Assert.Contains($"missing: {nina:N}.public", said, StringComparison.Ordinal);

        elastic.Faults.AcceptAgain();
        portal.Clock.Advance(TimeSpan.FromSeconds(11));
        await portal.TendAsync();

        Assert.Equal(3, elastic.Coaches().Count);
        Assert.Equal("Healthy", await portal.HealthAsync());
    }

    [Fact]
    public async Task A_full_disk_there_is_no_reason_to_forget_what_was_to_be_written()
    {
        elastic.Faults.WritesBlocked = true;
        await portal.AddCoachAsync("Nina Neu", "de", "Bergsteigen.");
        Assert.False(await portal.TendAsync());
        Assert.Equal("Degraded", await portal.HealthAsync());

        elastic.Faults.WritesBlocked = false;
        Assert.True(await portal.TendAsync());
        Assert.Equal(2, elastic.Coaches().Count);
    }

    public async ValueTask InitializeAsync()
    {
        elastic = await ElasticDouble.StartAsync();
        portal = elastic.StartPortal();
        await portal.AddCoachAsync("Hanna Haus", "de", "Ich begleite Häuser in Veränderungen.");
        Assert.True(await portal.TendAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await elastic.DisposeAsync();
    }

    private void Break(string how, bool broken)
    {
        if (how == "gone") elastic.Faults.Gone = broken;
        else if (how == "not ready") elastic.Faults.NotReady = broken;
        else elastic.Faults.Delay = broken ? TimeSpan.FromSeconds(5) : TimeSpan.Zero;
    }

    /// <summary>The portal stops asking for two seconds after many failures; then it notices by itself.</summary>
    private async Task BackAsync()
    {
        for (var i = 0; i < 30; i++)
        {
            if (await portal.TendAsync()) return;
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
        Assert.Fail("The portal did not notice that the server is back.");
    }

    private async Task<(int Code, int Lines)> DifferencesAsync()
    {
        var (code, said) = await portal.DirectoryCommandAsync("check");
        return (code, said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }
}
