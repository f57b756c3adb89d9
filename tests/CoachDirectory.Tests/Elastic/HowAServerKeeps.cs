using System.Net;
using System.Text.Json.Nodes;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Elastic;

namespace ReciproCoach.CoachDirectory.Tests.Elastic;

/// <summary>What the portal relies on beyond searching, of a double and of a live server alike.</summary>
public abstract class HowAServerKeeps(ElasticServer server)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_older_version_never_replaces_a_newer_one_not_even_a_deletion()
    {
        var one = TheCoaches.One("Version Vera", "DE", default, 1, [], [], ("de", "Erstens", "Zuerst."));
        var write = new WriteCoach(House.Vocabulary);
        DescribedCoach At(long version) => House.Describe.Of(one, version);
        async Task<IEnumerable<HttpStatusCode>> Send(DescribedCoach coach) => (await server.Client.BulkAsync(server.Written, write.Lines(coach), Now)).Select(outcome => outcome.Status);

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.NotFound, HttpStatusCode.NotFound], await Send(At(10)));
        Assert.All(await Send(At(9)), status => Assert.Equal(HttpStatusCode.Conflict, status));
        Assert.Equal(HttpStatusCode.OK, (await Send(new(one.Profile.Member, 12, []))).First());
        Assert.All(await Send(At(11)), status => Assert.Equal(HttpStatusCode.Conflict, status));
        Assert.Equal(0, (await server.FindAsync("de", "Version Vera")).Total);
    }

    [Fact]
    public async Task One_bad_document_among_many_is_told_and_the_others_are_kept()
    {
        var one = TheCoaches.One("Einzel Emil", "DE", default, 1, [], [], ("de", "Erstens", "Zuerst."));
        var lines = new WriteCoach(House.Vocabulary).Lines(House.Describe.Of(one, 1)).ToList();
        lines.Add(new() { ["index"] = new JsonObject { ["_id"] = "bad" } });
        lines.Add(new() { ["nobody-knows"] = 1 });

        var outcomes = await server.Client.BulkAsync(server.Written, lines, Now);

        var problem = Assert.Single(outcomes, outcome => outcome.Problem is not null).Problem!;
        Assert.Equal((HttpStatusCode.BadRequest, "strict_dynamic_mapping_exception"), (problem.Status, problem.Type));
        Assert.Equal(1, (await server.FindAsync("de", "Einzel Emil")).Total);
        await server.RemoveAsync(one.Profile.Member);
    }

    [Fact]
    public async Task Refusals_are_told_in_either_shape()
    {
        Task<ElasticProblem> Refused(HttpMethod method, string path, JsonNode? body = null) => Assert.ThrowsAsync<ElasticProblem>(() => server.Client.SendAsync(method, path, body, Now));

        var alias = await Refused(HttpMethod.Get, "_alias/nobody-has-it");
        Assert.Equal((HttpStatusCode.NotFound, ""), (alias.Status, alias.Type));
        Assert.True((await Refused(HttpMethod.Get, "nobody-has-it/_doc/1")).IsMissingIndex);
        Assert.True((await Refused(HttpMethod.Get, $"{server.Written}/_doc/nobody")).IsMissing);
        Assert.Equal("resource_already_exists_exception", (await Refused(HttpMethod.Put, server.Written, new JsonObject())).Type);
        var deep = await Refused(HttpMethod.Post, $"{server.Written}/_search", new JsonObject { ["from"] = 10_000, ["size"] = 10 });
        Assert.Equal((HttpStatusCode.BadRequest, "illegal_argument_exception"), (deep.Status, deep.Type));
        Assert.Equal("parsing_exception", (await Refused(HttpMethod.Post, $"{server.Written}/_search", new JsonObject { ["query"] = new JsonObject { ["nonsense"] = new JsonObject() } })).Type);
    }

    [Fact]
    public async Task A_place_is_kept_with_the_index_and_an_earlier_one_never_replaces_a_later_one()
    {
        var place = new Place(server.Written, 7, "shape", 3, [Guid.NewGuid()]);
        var (earlier, later) = (await server.Index.NextVersionAsync(Now), await server.Index.NextVersionAsync(Now));
        await place.KeepAsync(server.Client, later, Now);

        await Assert.ThrowsAsync<TurnLostException>(() => (place with { Cursor = 6 }).KeepAsync(server.Client, earlier, Now));
        var found = await Place.FindAsync(server.Client, server.Settings.Index, Now);

        Assert.Equal((place.Index, 7, "shape", 3), (found!.Index, found.Cursor, found.Shape, found.BuiltAt));
        Assert.Equal(place.Owed, found.Owed);
    }

    [Fact]
    public async Task A_new_index_takes_the_place_of_the_old_in_one_step_and_what_is_left_over_is_swept()
    {
        var indexes = new VersionedIndexes(server.Client, server.Settings with { Index = server.Settings.Index + "-v" }, House.Clock);
        async Task<IReadOnlyList<string>> All() => [.. (await server.Client.SendAsync(HttpMethod.Get, indexes.Alias + "-*/_alias", null, Now)).EnumerateObject().Select(index => index.Name)];
        Task<string> Create() => indexes.CreateAsync(CoachMapping.Body([]), Now);
        var (first, leftOver) = (await Create(), await Create());
        await indexes.SwapAsync(first, Now);
        Assert.Equal(first, (await server.Client.SendAsync(HttpMethod.Get, "_alias/" + indexes.Alias, null, Now)).EnumerateObject().Single().Name);

        var second = await Create();
        await indexes.SwapAsync(second, Now);
        Assert.Equal(new[] { leftOver, second }.Order(), (await All()).Order());
        await indexes.SweepAsync(Now);

        Assert.Equal([second], await All());
        await indexes.DeleteAsync(second, Now);
        await indexes.DeleteAsync(second, Now);
    }

    [Fact]
    public async Task Whoever_is_gone_is_expunged()
    {
        var one = TheCoaches.One("Fort Frieda", "DE", default, 1, [], [], ("de", "Erstens", "Zuerst."));
        await server.PutAsync(one);
        await server.RemoveAsync(one.Profile.Member);

        var indexer = (ElasticIndexer)server.Index;
        await indexer.ExpungeAsync(House.Now, Now);
        await indexer.ExpungeAsync(House.Now.AddMinutes(3), Now);

        Assert.Equal(0, (await server.FindAsync("de", "Frieda")).Total);
        Assert.Equal(28, (await server.FindAsync("de", "")).Total);
    }

    [Fact]
    public async Task One_process_has_the_turn_and_only_numbers_that_grow()
    {
        var settings = server.Settings with { Index = server.Settings.Index + "-t" };
        using var mine = new Turn(server.Client, settings, House.Clock);
        using var theirs = new Turn(server.Client, settings, House.Clock);
        Assert.True(await mine.TakeAsync(Now));
        Assert.False(await theirs.TakeAsync(Now));
        var (first, second) = (await mine.NextNumberAsync(Now), await mine.NextNumberAsync(Now));

        await mine.GiveBackAsync(Now);
        Assert.True(await theirs.TakeAsync(Now));
        await Assert.ThrowsAsync<TurnLostException>(() => mine.NextNumberAsync(Now));

        Assert.True(first < second && second < await theirs.NextNumberAsync(Now));
        await server.Client.SendAsync(HttpMethod.Delete, server.Settings.Index + "-t-turn", null, Now);
    }
}
