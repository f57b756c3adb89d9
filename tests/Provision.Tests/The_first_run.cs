using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

public sealed class The_first_run
{
    [Fact]
    public async Task Puts_every_page_of_the_content_folder_in_five_languages_and_publishes_it()
    {
        await using var one = await A_server_and_files.StartAsync();

        Assert.Equal(ExitCode.Done, await one.RunAsync("--portal", "https://portal.example.org", "--webhook-secret", "a-long-secret"));

        Assert.Empty(one.Errors);
        Assert.Equal(13, one.State.Documents.Count);
        Assert.All(one.State.Documents.Values, page => Assert.Equal(["de", "en", "es", "fr", "it"], page.Published.Keys.Order(StringComparer.Ordinal)));
        Assert.Equal(["en", "fr", "de", "it", "es"], one.State.Languages.Select(language => language.IsoCode));
        Assert.Equal("en", one.State.DefaultLanguage);
        Assert.Equal(["/en", "/fr", "/de", "/it", "/es"], one.State.Domains[PortalIds.Page("home")].Select(domain => domain.DomainName));
        Assert.Equal("Déontologie", (string?)one.Document("ethics").Values[("title", "fr")]);
        Assert.Equal("deontologie", one.Document("ethics").Published["fr"].Segment);
    }

    [Fact]
    public async Task Umbraco_warns_of_nothing_because_things_come_in_the_right_order()
    {
        await using var one = await A_server_and_files.StartAsync();

        Assert.Equal(ExitCode.Done, await one.RunAsync("--portal", "https://portal.example.org", "--webhook-secret", "a-long-secret"));

        Assert.DoesNotContain("warns", one.Output, StringComparison.Ordinal);
        Assert.Equal(["POST language", "DELETE language/en-US", "POST language", "POST language", "POST language", "POST language", "POST data-type", "POST document-type"], one.Writes.Take(8));
        Assert.StartsWith("PUT document-type/", one.Writes[8], StringComparison.Ordinal);
        Assert.Equal("POST webhook", one.Writes[9]);
        Assert.Equal("POST document", one.Writes[10]);
        Assert.EndsWith("/domains", one.Writes[11], StringComparison.Ordinal);
        Assert.EndsWith("/publish", one.Writes[12], StringComparison.Ordinal);
        Assert.Equal("37 writes", one.LastLine);
        Assert.Equal(37, one.Writes.Count);
    }

    [Fact]
    public async Task Pages_stand_in_the_order_of_pages_yaml_below_the_home_page()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();

        Assert.Equal(["how-it-works", "ethics", "fees", "questions", "new-coaches", "acc", "pcc", "mcc", "contact", "imprint", "privacy", "terms"],
            one.State.Children(PortalIds.Page("home")).Select(page => (string?)page.Values[("portalKey", null)]));
    }

    [Fact]
    public async Task The_document_type_may_stand_below_itself_though_Umbraco_drops_that_at_its_creation()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        var type = PortalIds.DocumentType("portalPage");

        Assert.Equal(type, (Guid?)one.State.DocumentTypes[type].Json["allowedDocumentTypes"]!.AsArray().Single()!["documentType"]!["id"]);
    }

    [Fact]
    public async Task The_webhook_calls_the_portal_with_its_secret_for_all_that_happens_to_pages_and_pictures()
    {
        await using var one = await A_server_and_files.StartAsync();

        await one.RunAsync("--portal", "https://portal.example.org/", "--webhook-secret", "a-long-secret");

        var hook = one.State.Webhooks[PortalIds.Webhook(new("https://portal.example.org"))];
        Assert.Equal("https://portal.example.org/hooks/umbraco", (string?)hook["url"]);
        Assert.Equal("a-long-secret", (string?)hook["headers"]!["X-Portal-Webhook-Key"]);
        Assert.Equal(5, hook["events"]!.AsArray().Count);
    }

    [Fact]
    public void Ids_follow_from_names_alone()
    {
        Assert.NotEqual(PortalIds.Page("ethics"), PortalIds.Media("ethics"));
        Assert.Equal(5, PortalIds.Page("ethics").Version);
        // Written down, because a change here would make every document anew.
        Assert.Equal(new Guid("718b782a-7832-55e0-9929-f6cdfd979603"), PortalIds.Page("home"));
    }
}
