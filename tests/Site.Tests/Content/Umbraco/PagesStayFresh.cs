using System.Net;
using System.Text.Json.Nodes;
using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>However deliveries come, or do not, readers end up with what is published.</summary>
public sealed class PagesStayFresh(UmbracoPortal portal) : IClassFixture<UmbracoPortal>
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromMinutes(5), Lag = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task A_published_text_is_there_after_its_delivery()
    {
        var heading = await portal.HeadingAsync("/fr/deontologie");
        var told = Retitle("ethics", "fr", "Notre éthique");
        Assert.Equal(heading, await portal.HeadingAsync("/fr/deontologie"));

        Assert.Equal(HttpStatusCode.OK, await portal.Umbraco.Hooks.SendAsync(told));
        await portal.LookAsync();

        Assert.Equal("Notre éthique", await portal.HeadingAsync("/fr/deontologie"));
        using var visitor = portal.Visitor();
        Assert.Contains("Notre éthique", (await visitor.OpenAsync("/fr")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_delivery_costs_the_time_to_live()
    {
        await portal.HeadingAsync("/fr/frais");
        Retitle("fees", "de", "Was es kostet");

        await portal.LaterAsync(KeepFor);

        Assert.Equal("Was es kostet", await portal.HeadingAsync(Path("fees", "de")));
    }

    [Fact]
    public async Task Late_repeated_and_swapped_deliveries_end_in_the_right_page()
    {
        var path = Path("questions", "it");
        await portal.HeadingAsync(path);
        var first = Retitle("questions", "it", "Prima");
        portal.Umbraco.Editors.Unpublish(portal.Programme["questions"], "it");
        var taken = portal.Umbraco.Hooks.Happenings[^1];
        var last = Retitle("questions", "it", "Ultima");

        foreach (var delivery in new[] { last, taken, first, last, first }) await portal.Umbraco.Hooks.SendAsync(delivery);
        await portal.LookAsync();
        Assert.Equal("Ultima", await portal.HeadingAsync(path));

        await portal.LaterAsync(Lag);
        await portal.Umbraco.Hooks.SendAsync(taken, retry: 5);
        await portal.LookAsync();
        Assert.Equal("Ultima", await portal.HeadingAsync(path));
    }

    [Fact]
    public async Task A_delete_that_overtakes_a_publish_leaves_nothing_behind()
    {
        Add("short-lived");
        var published = portal.Umbraco.Hooks.Happenings[^1];
        portal.Umbraco.Editors.Delete(portal.Programme["short-lived"]);
        var deleted = portal.Umbraco.Hooks.Happenings[^1];

        await portal.Umbraco.Hooks.SendAsync(deleted);
        await portal.Umbraco.Hooks.SendAsync(published);
        await portal.LookAsync();
        await portal.LaterAsync(Lag);

        Assert.Null(await portal.HeadingAsync("/en/short-lived"));
    }

    [Fact]
    public async Task A_new_page_is_there_before_the_lists_know_of_it_and_stays()
    {
        await portal.HeadingAsync("/en");
        Add("news", inNavigation: true);

        await portal.Umbraco.Hooks.SendAsync(portal.Umbraco.Hooks.Happenings[^1]);
        await portal.LookAsync();

        Assert.Equal("About news", await portal.HeadingAsync("/en/news"));
        await portal.LaterAsync(Lag);
        using var visitor = portal.Visitor();
        Assert.Contains("/en/news", (await visitor.OpenAsync("/en")).Document.QuerySelectorAll(".nav-list a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_page_whose_delivery_was_lost_is_found_by_whoever_knows_its_address()
    {
        await portal.HeadingAsync("/en");
        Add("unheard");

        Assert.Equal("About unheard", await portal.HeadingAsync("/en/unheard"));
    }

    [Fact]
    public async Task The_recycle_bin_tells_nobody_and_is_noticed_all_the_same()
    {
        Add("thrown-away");
        Assert.Equal("About thrown-away", await portal.HeadingAsync("/en/thrown-away"));
        portal.Umbraco.Editors.Trash(portal.Programme["thrown-away"]);

        await portal.LaterAsync(KeepFor);

        Assert.Null(await portal.HeadingAsync("/en/thrown-away"));
    }

    [Fact]
    public async Task A_page_that_moved_before_this_portal_knew_it_is_found_by_its_old_address()
    {
        Add("old-address");
        portal.Programme.Write("old-address", "en", null, ("umbracoUrlName", "new-address"));
        portal.Programme.Publish("old-address", "en");
        portal.Umbraco.Requests.Clear();
        using var visitor = portal.Visitor();

        for (var i = 0; i < 3; i++)
        {
            using var answer = await visitor.Http.GetAsync(new Uri("/en/old-address", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.MovedPermanently, "/en/new-address"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        }

        Assert.Equal(1, portal.Umbraco.Requests.Count("/content/item/old-address"));
        Assert.Equal(1, portal.Umbraco.Requests.Count("/content/item/en/old-address"));
    }

    [Fact]
    public async Task An_address_nobody_has_is_asked_for_once()
    {
        await portal.HeadingAsync("/en");
        for (var i = 0; i < 5; i++) Assert.Null(await portal.HeadingAsync("/en/never-there"));
        Assert.Null(await portal.HeadingAsync("/en/Never_There.php"));

        Assert.Equal(1, portal.Umbraco.Requests.Count("item/never-there"));
        Assert.Equal(1, portal.Umbraco.Requests.Count("item/en/never-there"));
        Assert.Equal(0, portal.Umbraco.Requests.Count("php"));
    }

    [Fact]
    public async Task Every_kind_of_delivery_a_real_umbraco_has_sent_is_taken()
    {
        var recorded = JsonNode.Parse(await File.ReadAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "Content", "Umbraco", "Recorded", "deliveries.json"), TestContext.Current.CancellationToken))!.AsArray();

        foreach (var delivery in recorded)
            Assert.Equal(HttpStatusCode.OK, await portal.Umbraco.Hooks.SendAsync((string)delivery!["event"]!, (string)delivery["body"]!, UmbracoPortal.Secret, (int)delivery["retry"]!));
        await portal.LookAsync();

        Assert.NotNull(await portal.HeadingAsync("/fr"));
        var minimal = recorded.Select(delivery => (string)delivery!["body"]!).Single(body => body.Contains("cultures", StringComparison.Ordinal) && !body.Contains("contentType", StringComparison.Ordinal));
        portal.Programme.Publish("imprint", portal.Programme.Languages);
        Assert.Equal(Shape(JsonNode.Parse(minimal)), Shape(JsonNode.Parse(portal.Umbraco.Hooks.Happenings[^1].Body)));
    }

    [Fact]
    public async Task Another_process_hears_of_it_too()
    {
        await using var second = new SecondProcess(portal);
        second.Clock.SetUtcNow(portal.Clock.GetUtcNow());
        using var there = second.Visitor();
        await there.OpenAsync(Path("terms", "es"));
        await portal.HeadingAsync(Path("terms", "es"));

        await portal.Umbraco.Hooks.SendAsync(Retitle("terms", "es", "Condiciones nuevas"));
        await portal.LookAsync();

        var heading = "";
        for (var i = 0; i < 50 && heading != "Condiciones nuevas"; i++)
        {
            second.Clock.Advance(TimeSpan.FromSeconds(2));
            heading = (await there.OpenAsync(Path("terms", "es"))).Heading;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        Assert.Equal("Condiciones nuevas", heading);
    }

    /// <summary>The names in a body, and what kind of thing each is.</summary>
    private static string Shape(JsonNode? body) => body switch
    {
        JsonObject item => "{" + string.Join(",", item.Select(field => field.Key + ":" + Shape(field.Value))) + "}",
        JsonArray list => "[" + Shape(list[0]) + "]",
        _ => body?.GetValueKind().ToString() ?? "null",
    };

    private HookCall Retitle(string key, string language, string title)
    {
        portal.Programme.Write(key, language, null, ("title", title));
        return portal.Programme.Publish(key, language);
    }

    private string Path(string key, string language) => $"/{language}/" + (string)portal.Umbraco.State.Documents[portal.Programme[key]].Values[("umbracoUrlName", language)]!;

    private void Add(string key, bool inNavigation = false)
    {
        portal.Programme.Add(key, inNavigation: inNavigation);
        portal.Programme.Write(key, "en", key, ("title", "About " + key), ("body", "Words."), ("umbracoUrlName", key));
        portal.Programme.Publish(key, "en");
    }
}
