using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>Umbraco slow, broken, cut off or gone: readers notice nothing, operators are told, and it mends itself.</summary>
public sealed class UmbracoIsAway
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromMinutes(6);

    [Theory]
    [InlineData("slow")]
    [InlineData("broken")]
    [InlineData("cut off")]
    [InlineData("gone")]
    public async Task The_last_good_copy_is_served_until_it_is_back(string how)
    {
        await using var portal = await StartedAsync();
        var heading = await portal.HeadingAsync("/de/ethik");
        await BreakAsync(portal, how);

        await portal.LaterAsync(KeepFor);

        Assert.Equal(heading, await portal.HeadingAsync("/de/ethik"));
        Assert.Null(await portal.HeadingAsync("/de/gibt-es-nicht"));
        var health = await portal.HealthAsync();
        Assert.StartsWith("Degraded\nUmbraco at http://127.0.0.1:", health, StringComparison.Ordinal);
        Assert.Contains(portal.Warnings, line => line.StartsWith("Warning: Umbraco: Umbraco at", StringComparison.Ordinal));

        await MendAsync(portal);
        portal.Programme.Write("ethics", "de", null, ("title", "Wieder da"));
        portal.Programme.Publish("ethics", "de");
        await EventuallyAsync(portal, async () => await portal.HealthAsync() == "Healthy");

        Assert.Equal("Wieder da", await portal.HeadingAsync("/de/ethik"));
    }

    [Fact]
    public async Task Readers_do_not_wait_for_it()
    {
        await using var portal = await StartedAsync();
        await portal.HeadingAsync("/de/ethik");
        var hold = new TaskCompletionSource();
        portal.Umbraco.Faults.Hold = hold.Task;
        portal.Clock.Advance(KeepFor);

        // Nothing is answered until after this page has been.
        var heading = await portal.HeadingAsync("/de/ethik");
        hold.SetResult();

        Assert.Equal("Ethik", heading?.Split(' ')[0]);
    }

    [Fact]
    public async Task It_is_left_in_peace_while_it_is_broken()
    {
        await using var portal = await StartedAsync();
        await portal.HeadingAsync("/de/ethik");
        portal.Umbraco.Faults.Status = 500;
        portal.Umbraco.Requests.Clear();
        await portal.LaterAsync(KeepFor);
        var afterOneLook = portal.Umbraco.Requests.All.Count;

        for (var i = 0; i < 30; i++) Assert.Null(await portal.HeadingAsync($"/de/gibt-es-nicht-{i}"));

        Assert.Equal(afterOneLook, portal.Umbraco.Requests.All.Count);
        // Not every request of the look was sent, let alone three times: the circuit was open by then.
        Assert.InRange(afterOneLook, 1, 17);
    }

    [Fact]
    public async Task A_start_without_it_serves_what_was_kept_on_disk()
    {
        await using var first = await StartedAsync();
        var heading = await first.HeadingAsync("/it/codice-etico") ?? await first.HeadingAsync("/it");
        await first.Umbraco.GoAwayAsync();

        await using var again = new Restarted(first);
        using var visitor = again.Visitor();
        var page = await visitor.OpenAsync("/it");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal((await first.HeadingAsync("/it"), 4), (page.Heading, page.Document.QuerySelectorAll(".steps > li > svg").Length));
        Assert.NotNull(heading);
    }

    [Fact]
    public async Task A_first_start_without_it_says_so_calmly_and_comes_up_by_itself()
    {
        await using var portal = await StartedAsync();
        await portal.Umbraco.GoAwayAsync();
        using var visitor = portal.Visitor();

        var page = await visitor.OpenAsync("/fr");
        var rounds = await visitor.OpenAsync("/fr/rounds");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (page.Status, rounds.Status));

        await portal.Umbraco.ComeBackAsync();
        await EventuallyAsync(portal, async () => await portal.HeadingAsync("/fr") is not null);
        await EventuallyAsync(portal, async () => (await visitor.OpenAsync("/fr/rounds")).Document.QuerySelectorAll(".foot a[href='/fr/deontologie']").Length > 0);
    }

    [Fact]
    public async Task An_empty_umbraco_does_not_empty_the_portal()
    {
        await using var portal = await StartedAsync();
        var heading = await portal.HeadingAsync("/de/ethik");
        foreach (var page in portal.Umbraco.State.Documents.Values) portal.Umbraco.Editors.Trash(page.Id);

        await portal.LaterAsync(KeepFor);

        Assert.Equal(heading, await portal.HeadingAsync("/de/ethik"));
        Assert.Contains("no home page", await portal.HealthAsync(), StringComparison.Ordinal);
    }

    private static async Task<UmbracoPortal> StartedAsync()
    {
        var portal = new UmbracoPortal();
        await portal.InitializeAsync();
        return portal;
    }

    private static async Task BreakAsync(UmbracoPortal portal, string how)
    {
        switch (how)
        {
            case "slow": portal.Umbraco.Faults.Slowness = TimeSpan.FromSeconds(15); break;
            case "broken": portal.Umbraco.Faults.Status = 500; break;
            case "cut off": portal.Umbraco.Faults.CutsOff = true; break;
            default: await portal.Umbraco.GoAwayAsync(); break;
        }
    }

    private static async Task MendAsync(UmbracoPortal portal)
    {
        portal.Umbraco.Faults.Heal();
        await portal.Umbraco.GoAwayAsync();
        await portal.Umbraco.ComeBackAsync();
    }

    /// <summary>Readers come again and again; the portal's clock goes on.</summary>
    private static async Task EventuallyAsync(UmbracoPortal portal, Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 60; i++)
        {
            if (await isSo()) return;
            await portal.LaterAsync(TimeSpan.FromSeconds(11));
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Fail("It never came to be so.");
    }

    /// <summary>The same portal started once more, on the same data directory's copy.</summary>
    private sealed class Restarted : PortalApp
    {
        public Restarted(UmbracoPortal before)
        {
            foreach (var (key, value) in before.Settings) Settings[key] = value;
            var kept = Directory.CreateDirectory(Path.Combine(DataDirectory, "umbraco")).FullName;
            File.Copy(Path.Combine(before.DataDirectory, "umbraco", "pages.json"), Path.Combine(kept, "pages.json"));
        }
    }
}
