using System.Net;
using System.Text.Json.Nodes;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;
using ReciproCoach.Site.Tests.Reading;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Thirty coaches, read by a program; one of them hides their country from strangers.</summary>
public sealed class ThirtyCoaches : IAsyncLifetime
{
    public SqlitePortal Portal { get; } = new() { Settings = { ["CoachDirectory:RequestsPerMinute"] = "10000" } };

    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < 30; i++)
            await Portal.AddCoachAsync($"Coach {i:00}", new() { ["fr"] = ("Coach d’équipe", "Je suis là.") },
                profile => profile with { Credential = i % 3 == 0 ? Credential.Pcc : Credential.Acc, Country = "FR", Specialities = ["team"] }, handle: $"handle22{i:00}".Replace('0', 'a').Replace('1', 'b'));
        await Portal.AddCoachAsync("Zoë Cachée", new() { ["fr"] = ("Discrète", "Je suis ailleurs.") },
            profile => profile with { Country = "IS", Organisation = "Wibbleton", FieldAudiences = new Dictionary<ProfileField, Audience> { [ProfileField.Country] = Audience.Members } });
        await Portal.IndexedAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

/// <summary><c>/api/v1/{language}/coaches</c>: what a stranger sees, for programs.</summary>
public sealed class CoachesAsData(ThirtyCoaches thirty) : IClassFixture<ThirtyCoaches>
{
    [Fact]
    public async Task An_answer_has_items_a_total_facets_and_the_way_on()
    {
        var answer = await ReadAsync("/api/v1/fr/coaches?q=%C3%A9quipes&credential=pcc&limit=2");

        Assert.Equal(["items", "total", "facets", "next"], answer.AsObject().Select(one => one.Key));
        Assert.Equal(10, (int)answer["total"]!);
        var first = answer["items"]!.AsArray()[0]!;
        Assert.Equal(("Coach 00", "Coach d’équipe", "pcc", "FR"), ((string)first["name"]!, (string)first["headline"]!, (string)first["credential"]!, (string)first["country"]!));
        Assert.Equal($"https://portal.test/fr/coaches/{first["id"]}-coach-00", (string)first["url"]!);
        Assert.Equal(["fr"], first["languages"]!.AsArray().Select(code => (string)code!));
        Assert.Equal([("acc", "ACC", 20), ("pcc", "PCC", 10)], answer["facets"]!["credential"]!.AsArray().Select(one => ((string)one!["value"]!, (string)one["label"]!, (int)one["count"]!)));
        Assert.Equal("français", (string)answer["facets"]!["language"]![0]!["label"]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=newest")]
    [InlineData("&q=coach")]
    public async Task Going_on_shows_everybody_once(string more)
    {
        var (names, next) = (new List<string>(), (string?)"");
        for (var page = 0; next is not null && page < 10; page++)
        {
            var answer = await ReadAsync($"/api/v1/fr/coaches?limit=7{more}{(next.Length > 0 ? "&cursor=" + next : "")}");
            names.AddRange(answer["items"]!.AsArray().Select(one => (string)one!["name"]!));
            next = (string?)answer["next"];
        }

        Assert.Null(next);
        Assert.Equal(more == "&q=coach" ? 30 : 31, names.Count);
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [InlineData("cursor=")]
    [InlineData("cursor=CfDJ8forged")]
    [InlineData("cursor=%00")]
    [InlineData("cursor=eyJPZmZzZXQiOjIwfQ")]
    public async Task A_forged_cursor_is_refused(string query) => Assert.Contains("cursor", (await RefusedAsync(query)).Keys);

    [Fact]
    public async Task A_cursor_of_another_question_is_refused()
    {
        var next = (string)(await ReadAsync("/api/v1/fr/coaches?limit=7"))["next"]!;

        Assert.Contains("cursor", (await RefusedAsync($"credential=pcc&cursor={next}")).Keys);
        Assert.Contains("cursor", (await RefusedAsync($"limit=7&cursor={next[..^4]}AAAA")).Keys);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=x", "limit")]
    [InlineData("credential=emperor", "credential")]
    [InlineData("language=xx", "language")]
    [InlineData("country=france", "country")]
    [InlineData("years=7", "years")]
    [InlineData("sort=best", "sort")]
    [InlineData("zone=Mars", "zone")]
    [InlineData("overlap=4", "zone")]
    public async Task What_a_page_would_pass_over_is_named(string query, string parameter) => Assert.Equal([parameter], (await RefusedAsync(query)).Keys);

    [Fact]
    public async Task A_hidden_field_is_not_told_nor_found_nor_counted()
    {
        var zoe = (await ReadAsync("/api/v1/fr/coaches?q=cach%C3%A9e"))["items"]!.AsArray().Single()!;

        Assert.Null(zoe["country"]);
        Assert.Empty((await ReadAsync("/api/v1/fr/coaches?country=IS"))["items"]!.AsArray());
        Assert.DoesNotContain("IS", (await ReadAsync("/api/v1/fr/coaches"))["facets"]!["country"]!.AsArray().Select(one => (string)one!["value"]!));
        using var member = await thirty.Portal.SignedInAsync(change: person => person with { Profile = null });
        Assert.Empty(JsonNode.Parse(await member.Http.GetStringAsync(new Uri("/api/v1/fr/coaches?country=IS", UriKind.Relative), TestContext.Current.CancellationToken))!["items"]!.AsArray());
    }

    [Theory]
    [InlineData("q=%22unbalanced")]
    [InlineData("q=%00")]
    [InlineData("q=AND+OR")]
    [InlineData("q=%5C&country=FR")]
    [InlineData("q=%F0%9F%98%80")]
    public async Task Anything_typed_is_answered(string query) => Assert.Equal(HttpStatusCode.OK, await thirty.Portal.StatusOfAsync("/api/v1/es/coaches?" + query));

    private Task<JsonNode> ReadAsync(string path) => thirty.Portal.ReadAsync(path);

    private async Task<IDictionary<string, JsonNode?>> RefusedAsync(string query)
    {
        using var visitor = thirty.Portal.Visitor();
        using var answer = await visitor.Http.GetAsync(new Uri("/api/v1/fr/coaches?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["errors"]!.AsObject();
    }
}

/// <summary>Nobody copies the whole directory in a minute.</summary>
public sealed class CopyingTheDirectory
{
    [Fact]
    public async Task Is_slowed_down_with_a_word_when_to_come_back()
    {
        await using var portal = new SqlitePortal { Settings = { ["CoachDirectory:RequestsPerMinute"] = "3" } };
        using var visitor = portal.Visitor();
        HttpResponseMessage answer = null!;
        for (var i = 0; i < 4; i++) answer = await visitor.Http.GetAsync(new Uri($"/api/v1/fr/coaches?limit={i + 1}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }
}
