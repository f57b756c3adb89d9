using System.Text;
using ReciproCoach.Doubles.Elastic;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory.Elastic;

/// <summary>One process writes, all search; and the index is always there.</summary>
public sealed class SeveralProcesses : IAsyncLifetime
{
    private ElasticDouble elastic = null!;
    private SqlitePortal first = null!;

    [Fact]
    public async Task That_start_at_once_build_one_index()
    {
        await using var second = new SecondProcess(first);
        await using var third = new SecondProcess(first);

        var turns = await Task.WhenAll(first.TendAsync(), second.TendAsync(), third.TendAsync());

        Assert.Single(turns, turn => turn);
        Assert.Single(elastic.IndexNames, name => name.StartsWith(ElasticPortal.Alias + "-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_what_another_writes_and_write_when_it_is_gone()
    {
        await first.TendAsync();
        await using var second = new SecondProcess(first);
        Assert.False(await second.TendAsync());
        using var visitor = second.Visitor();
        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "haus")).Names());

        second.Clock.Advance(TimeSpan.FromMinutes(2));
        await second.AddCoachAsync("Nina Neu", "de", "Bergsteigen.");
        Assert.True(await second.TendAsync());

        Assert.Equal(["Nina Neu"], (await visitor.LookForAsync("de", "bergsteigen")).Names());
        Assert.Equal(0, (await second.DirectoryCommandAsync("check")).Code);
    }

    [Fact]
    public async Task Nobody_who_searches_while_it_is_built_anew_finds_nothing()
    {
        await first.TendAsync();
        var before = elastic.IndexNames;
        using var visitor = first.Visitor();
        IReadOnlyList<string> meanwhile = [];
        elastic.Faults.BeforeBulk = async () =>
        {
            elastic.Faults.BeforeBulk = null;
            Assert.Equal(before.Count + 1, elastic.IndexNames.Count);
            meanwhile = (await visitor.LookForAsync("de", "haus")).Names();
        };

        var (code, said) = await first.DirectoryCommandAsync("rebuild");

        Assert.Equal(0, code);
        Assert.Contains("has taken its place", said, StringComparison.Ordinal);
        Assert.Equal(["Hanna Haus"], meanwhile);
        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "haus")).Names());
        Assert.Equal(before.Count, elastic.IndexNames.Count);
        Assert.NotEqual(before.Order(), elastic.IndexNames.Order());
    }

    [Theory]
    [InlineData("lost")]
    [InlineData("without its place")]
    [InlineData("of another shape")]
    [InlineData("ahead of the database")]
    [InlineData("with its turn lost too")]
    public async Task An_index_that_is_not_as_it_should_be_is_built_anew(string how)
    {
        await first.TendAsync();
        await DamageAsync(how);

        using var visitor = first.Visitor();
        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "haus")).Names());
        Assert.True(await first.TendAsync() || await first.TendAsync());
        Assert.Single(elastic.Coaches());
        Assert.Equal(0, (await first.DirectoryCommandAsync("check")).Code);
        Assert.Equal(["Hanna Haus"], (await visitor.LookForAsync("de", "haus")).Names());
    }

    [Fact]
    public async Task What_was_left_behind_is_swept_away_and_what_is_another_portals_is_not()
    {
        foreach (var name in (string[])["-20260101000000000-abcdef", "-test-20260101000000000-abcdef", "-turnip"]) await SendAsync(HttpMethod.Put, ElasticPortal.Alias + name, "{}");

        await first.TendAsync();
        first.Clock.Advance(TimeSpan.FromMinutes(2));
        await first.TendAsync();

        Assert.DoesNotContain(ElasticPortal.Alias + "-20260101000000000-abcdef", elastic.IndexNames);
        Assert.Contains(ElasticPortal.Alias + "-test-20260101000000000-abcdef", elastic.IndexNames);
        Assert.Contains(ElasticPortal.Alias + "-turnip", elastic.IndexNames);
    }

    [Fact]
    public async Task Differences_are_found_and_told()
    {
        await first.TendAsync();
        await SendAsync(HttpMethod.Put, $"{ElasticPortal.Alias}/_doc/{Guid.Empty:N}.public", $$"""{"id":"{{Guid.Empty:N}}.public","fingerprint":"x"}""");

        var (code, said) = await first.DirectoryCommandAsync("check");

        Assert.Equal(1, code);
        Assert.Contains("2 documents, 0 changes behind, 1 differences", said, StringComparison.Ordinal);
        Assert.Contains($"not in the database: {Guid.Empty:N}.public", said, StringComparison.Ordinal);
        elastic.Faults.Gone = true;
        Assert.Equal(3, (await first.DirectoryCommandAsync("check")).Code);
    }

    public async ValueTask InitializeAsync()
    {
        elastic = await ElasticDouble.StartAsync();
        first = elastic.StartPortal();
        await first.AddCoachAsync("Hanna Haus", "de", "Ich begleite Häuser in Veränderungen.");
    }

    public async ValueTask DisposeAsync()
    {
        await first.DisposeAsync();
        await elastic.DisposeAsync();
    }

    private async Task DamageAsync(string how)
    {
        var place = $"{ElasticPortal.Alias}/_doc/place?version=9000000000000&version_type=external";
        if (how is "lost" or "with its turn lost too") elastic.Lose(ElasticPortal.Alias);
        if (how == "with its turn lost too") elastic.Lose(ElasticPortal.Alias + "-turn");
        if (how == "without its place") await SendAsync(HttpMethod.Delete, $"{ElasticPortal.Alias}/_doc/place", "");
        if (how == "of another shape") await SendAsync(HttpMethod.Put, place, """{"place":{"cursor":1,"shape":"0","built-at":0,"owed":[]}}""");
        if (how == "ahead of the database") await SendAsync(HttpMethod.Put, place, elastic.Documents(ElasticPortal.Alias)["place"].ToJsonString().Replace("\"cursor\":", "\"cursor\":99", StringComparison.Ordinal));
    }

    private async Task SendAsync(HttpMethod method, string path, string body)
    {
        using var http = new HttpClient { BaseAddress = elastic.Url };
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(method, path) { Content = body.Length == 0 ? null : content };
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
