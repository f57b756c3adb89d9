using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

public sealed class A_run_that_is_cut_off
{
    private static readonly string[] WithPortal = ["--portal", "https://portal.example.org", "--webhook-secret", "a-long-secret"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_any_number_of_writes_is_completed_by_the_next_and_no_document_is_made_twice(bool answerAloneIsLost)
    {
        const int All = 17;
        for (var writes = 0; writes < All; writes++)
        {
            await using var one = await A_server_and_files.StartAsync();
            one.KeepThreePages();
            one.Umbraco.Interruption.After(writes, answerAloneIsLost);

            Assert.Equal(ExitCode.Stopped, await one.RunAsync(WithPortal));
            Assert.Contains("Run the same command again", one.Errors, StringComparison.Ordinal);

            one.Umbraco.Interruption.Heal();
            Assert.Equal(ExitCode.Done, await one.RunAsync(WithPortal));
            Assert.Equal($"{All - writes - (answerAloneIsLost ? 1 : 0)} write" + (one.Writes.Count == 1 ? "" : "s"), one.LastLine);
            Assert.DoesNotContain("warns", one.Output, StringComparison.Ordinal);
            AssertAllIsThere(one);

            Assert.Equal(ExitCode.Done, await one.RunAsync(WithPortal));
            Assert.Equal("0 writes", one.LastLine);
        }
    }

    [Fact]
    public async Task In_the_middle_of_a_change_leaves_no_draft_behind()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Rewrite("content/fr/ethics.md", "summary: ", "summary: Vraiment. ");
        one.Umbraco.Interruption.After(1);
        Assert.Equal(ExitCode.Stopped, await one.RunAsync());
        one.Umbraco.Interruption.Heal();

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal([$"PUT document/{PortalIds.Page("ethics")}/publish"], one.Writes);
        Assert.StartsWith("Vraiment.", (string?)one.Document("ethics").Published["fr"].Values["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_the_person_who_started_it_ends_between_two_writes()
    {
        await using var one = await A_server_and_files.StartAsync();
        using var stop = new CancellationTokenSource();
        var secret = one.Umbraco.Access.AddClient("other", Doubles.Umbraco.Management.ManagementAccess.Provisioning);
        one.Umbraco.Interruption.BeforeWrite = path =>
        {
            if (path == "data-type") stop.Cancel();
        };

        var code = await one.RunAloneAsync(["--url", one.Umbraco.Origin.ToString(), "--client-id", "other", "--client-secret", secret, "--content", one.Content], stop: stop.Token);

        Assert.Equal(ExitCode.Stopped, code);
        Assert.Equal("POST data-type", one.Writes[^1]);
        Assert.Contains(one.State.DataTypes.Values, type => (string?)type.Json["name"] == "Portal Markdown");
        Assert.Contains("Stopped after 7 writes", one.Errors, StringComparison.Ordinal);
    }

    private static void AssertAllIsThere(A_server_and_files one)
    {
        Assert.Equal(["en", "fr", "de", "it", "es"], one.State.Languages.Select(language => language.IsoCode));
        Assert.Equal(3, one.State.Documents.Count);
        Assert.All(one.State.Documents.Values, page => Assert.Equal(5, page.Published.Count));
        Assert.Equal([0, 1], one.State.Children(PortalIds.Page("home")).Select(page => page.SortOrder));
        Assert.Equal("how-it-works", (string?)one.State.Children(PortalIds.Page("home")).First().Values[("portalKey", null)]);
        Assert.Single(one.State.Webhooks);
        Assert.Equal(5, one.State.Domains[PortalIds.Page("home")].Count);
    }
}
