using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

public sealed class A_second_run
{
    private static readonly string[] WithPortal = ["--portal", "https://portal.example.org", "--webhook-secret", "a-long-secret"];

    [Fact]
    public async Task Writes_nothing_and_says_so()
    {
        await using var one = await A_server_and_files.StartAsync();
        await one.RunAsync(WithPortal);

        Assert.Equal(ExitCode.Done, await one.RunAsync(WithPortal));

        Assert.Empty(one.Writes);
        Assert.Equal("0 writes", one.LastLine);
        Assert.DoesNotContain("Left alone", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_one_file_changed_writes_and_publishes_that_document_alone()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Rewrite("content/fr/ethics.md", "summary: ", "summary: Vraiment. ");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        var id = PortalIds.Page("ethics");
        Assert.Equal([$"PUT document/{id}", $"PUT document/{id}/publish"], one.Writes);
        Assert.StartsWith("Vraiment.", (string?)one.Document("ethics").Published["fr"].Values["summary"], StringComparison.Ordinal);
        Assert.Equal("2 writes", one.LastLine);
    }

    [Fact]
    public async Task Sends_whole_documents_so_that_no_other_language_and_nothing_an_editor_added_is_emptied()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Edit("ethics", "bodyHtml", "de", "<p>mehr</p>");
        one.Edit("ethics", "image", null, "picked");
        var german = (string?)one.Document("ethics").Values[("body", "de")];
        one.Rewrite("content/fr/ethics.md", "summary: ", "summary: Vraiment. ");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal(german, (string?)one.Document("ethics").Values[("body", "de")]);
        Assert.Equal("<p>mehr</p>", (string?)one.Document("ethics").Values[("bodyHtml", "de")]);
        Assert.Equal("picked", (string?)one.Document("ethics").Values[("image", null)]);
        Assert.Equal("2 writes", one.LastLine);
    }

    [Fact]
    public async Task With_a_fact_of_a_page_changed_writes_all_its_languages()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Rewrite("content/pages.yaml", "- id: fees\n  parent: how-it-works\n  order: 4\n  navigation: false", "- id: fees\n  parent: how-it-works\n  order: 4\n  navigation: true");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.True((bool?)one.Document("fees").PublishedInvariant["inNavigation"]);
        Assert.Equal("2 writes", one.LastLine);
    }

    [Fact]
    public async Task Puts_a_new_page_in_its_place_before_readers_see_it_and_moves_no_other()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Rewrite("content/pages.yaml", "- id: questions", "- id: costs\n  order: 4\n  navigation: false\n  footer: false\n  legal: false\n\n- id: questions");
        File.WriteAllText(Path.Combine(one.Content, "en", "costs.md"), "---\nslug: costs\ntitle: Costs\nsummary: What it costs.\ndescription: What it costs.\n---\nLittle.\n");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        var id = PortalIds.Page("costs");
        Assert.Equal(["POST document", "PUT document/sort", $"PUT document/{id}/publish"], one.Writes);
        Assert.Equal(["how-it-works", "ethics", "costs", "fees", "questions"], one.State.Children(PortalIds.Page("home")).Take(5).Select(page => (string?)page.Values[("portalKey", null)]));
        Assert.Equal(ExitCode.Done, await one.RunAsync());
        Assert.Equal("0 writes", one.LastLine);
    }

    [Fact]
    public async Task Moves_a_page_whose_number_has_changed_and_leaves_the_editors_order_otherwise()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        var home = PortalIds.Page("home");
        one.Umbraco.Editors.Sort(one.State.Children(home).Reverse().Select((page, at) => (page.Id, at)));
        Assert.Equal(ExitCode.Done, await one.RunAsync());
        Assert.Equal("0 writes", one.LastLine);

        one.Rewrite("content/pages.yaml", "order: 13", "order: 1");
        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal("terms", (string?)one.State.Children(home).First().Values[("portalKey", null)]);
        Assert.Equal("mcc", (string?)one.State.Children(home).ElementAt(4).Values[("portalKey", null)]);
    }

    [Fact]
    public async Task Puts_the_webhook_right_when_the_secret_changes()
    {
        await using var one = await A_server_and_files.StartAsync();
        await one.RunAsync(WithPortal);

        Assert.Equal(ExitCode.Done, await one.RunAsync("--portal", "https://portal.example.org", "--webhook-secret", "another-secret"));

        Assert.Equal("1 write", one.LastLine);
        Assert.Equal("another-secret", (string?)one.State.Webhooks.Values.Single()["headers"]!["X-Portal-Webhook-Key"]);
    }
}
