using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Doubles.Umbraco.Management;
using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

/// <summary>Whatever is wrong is named, all of it, before the first write.</summary>
public sealed class Bad_input
{
    [Fact]
    public async Task In_several_files_is_named_in_one_run()
    {
        await using var one = await A_server_and_files.StartAsync();
        one.Rewrite("content/fr/ethics.md", "slug: deontologie", "slug: rounds");
        one.Rewrite("content/de/fees.md", "---\nslug", "--\nslug");
        one.Rewrite("content/it/pcc.md", "title: ", "tilte: ");
        one.Rewrite("content/es/mcc.md", "\n---\n", "\n---\n::end\n");
        File.WriteAllText(Path.Combine(one.Content, "en", "nowhere.md"), "---\n---\n");

        Assert.Equal(ExitCode.Problems, await one.RunAsync());

        Assert.Empty(one.Writes);
        foreach (var sentence in new[]
        {
            "5 problems; nothing has been written", "content/fr/ethics.md, line 2: the slug “rounds” is a word of the portal’s own pages.", "content/de/fees.md, line 1:",
            "content/it/pcc.md, line", "content/es/mcc.md, line", "content/en/nowhere.md, line 1: pages.yaml has no page “nowhere”.",
        })
            Assert.Contains(sentence, one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_pages_of_one_title_would_be_renamed_without_a_word()
    {
        await using var one = await A_server_and_files.StartAsync();
        foreach (var key in new[] { "pcc", "mcc" }) Retitle(one, $"en/{key}.md", "The same");

        Assert.Equal(ExitCode.Problems, await one.RunAsync());

        Assert.Contains("content/en: the title “The same” stands in pcc.md and in mcc.md", one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_can_a_page_take_the_name_of_one_that_a_person_has_made_beside_it()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        AddByHand(one, "Our costs");
        Retitle(one, "en/fees.md", "Our costs");

        Assert.Equal(ExitCode.Problems, await one.RunAsync());

        Assert.Empty(one.Writes);
        Assert.Contains("Somebody has made a document called “Our costs” (en)", one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_pages_a_picture_without_a_file_and_a_language_without_a_home_page()
    {
        await using var one = await A_server_and_files.StartAsync();
        File.Delete(Path.Combine(one.Content, "it", "home.md"));
        File.AppendAllText(Path.Combine(one.Content, "en", "fees.md"), "\n![A room](image:our-room)\n");
        Assert.Equal(ExitCode.Problems, await one.RunAsync());
        Assert.Contains("content/it has pages and no home.md", one.Errors, StringComparison.Ordinal);
        Assert.Contains("content/en/fees.md shows the picture “our-room”, and there is no content/images/our-room.jpg", one.Errors, StringComparison.Ordinal);

        Directory.Delete(one.Content, recursive: true);
        Assert.Equal(ExitCode.Problems, await one.RunAsync());
        Assert.Contains("There is no pages.yaml with pages in", one.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("languages.json", "\"fallbackIsoCode\": \"en\"", "\"fallbackIsoCode\": \"pt\"", "the fallback “pt” of “fr” does not stand above it")]
    [InlineData("languages.json", "\"isDefault\": true, \"fallbackIsoCode\": null", "\"isDefault\": false, \"fallbackIsoCode\": null", "one language is the default")]
    [InlineData("languages.json", "[", "", "model/languages.json, line")]
    [InlineData("portalPage.json", "\"type\": \"markdown\"", "\"type\": \"marked\"", "the type “marked” of “body” is not in data-types.json")]
    [InlineData("portalPage.json", "\"alias\": \"title\"", "\"alias\": \"title\", \"colour\": 1", "model/portalPage.json, line")]
    [InlineData("portalPage.json", "\"alias\": \"hero\"", "\"alias\": \"heroes\"", "the property “hero”, which varies, is missing")]
    [InlineData("portalPage.json", "\"alias\": \"legal\"", "\"varies\": true, \"alias\": \"legal\"", "the property “legal”, which does not vary, is missing")]
    [InlineData("domains.json", "\"isoCode\": \"es\"", "\"isoCode\": \"it\"", "“es” has no hostname")]
    [InlineData("webhook.json", "Umbraco.MediaSave", "Umbraco.MediaSaved", "The server knows no webhook event Umbraco.MediaSaved")]
    [InlineData("data-types.json", "0cc0eba1", "0cc0eba2", "The data type for “text” (0cc0eba2-9960-42c9-bf9b-60e150b429ae), which every Umbraco brings, is gone")]
    public async Task A_model_that_contradicts_itself_or_the_server(string file, string words, string others, string sentence)
    {
        await using var one = await A_server_and_files.StartAsync();
        one.Rewrite("model/" + file, words, others);

        Assert.Equal(ExitCode.Problems, await one.RunAsync("--portal", "https://portal.example.org", "--webhook-secret", "s"));

        Assert.Empty(one.Writes);
        Assert.Contains(sentence, one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret()
    {
        await using var one = await A_server_and_files.StartAsync();

        Assert.Equal(ExitCode.Problems, await one.RunWithSecretAsync("wrong"));

        Assert.Empty(one.Writes);
        Assert.Contains("Umbraco does not know the API user umbraco-back-office-provisioner with this secret (401 invalid_client", one.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_API_user_without_rights_hears_of_all_that_are_missing()
    {
        await using var one = await A_server_and_files.StartAsync();
        var secret = one.Umbraco.Access.AddClient("weak", "Umb.Section.Translation");
        one.Umbraco.Access.Groups.Values.Last()["hasAccessToAllLanguages"] = false;

        var code = await one.RunAloneAsync(["--url", one.Umbraco.Origin.ToString(), "--client-id", "weak", "--client-secret", secret, "--content", one.Content, "--portal", "https://portal.example.org", "--webhook-secret", "s"]);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Empty(one.Writes);
        foreach (var what in new[] { "documents", "document types", "data types", "webhooks" })
            Assert.Contains($"may not read {what} (403)", one.Errors, StringComparison.Ordinal);
        Assert.Contains("may not write every language", one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_lost_on_the_way_stops_the_run_with_a_sentence()
    {
        await using var one = await A_server_and_files.StartAsync();
        var group = one.Umbraco.Access.Groups.Values.Last();
        one.Umbraco.Interruption.BeforeWrite = path =>
        {
            if (path == "document") group["sections"]!.AsArray().RemoveAt(0);
        };

        Assert.Equal(ExitCode.Stopped, await one.RunAsync());

        Assert.Contains("Umbraco refused POST document (403: the API user has no right to do this", one.Errors, StringComparison.Ordinal);
        Assert.Contains("Stopped after 9 writes, 27 to go.", one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_not_ready_or_not_an_Umbraco()
    {
        await using var one = await A_server_and_files.StartAsync();
        one.Umbraco.ServerStatus = "Upgrade";
        Assert.Equal(ExitCode.Problems, await one.RunAsync());
        Assert.Contains("its status is Upgrade", one.Errors, StringComparison.Ordinal);

        one.Umbraco.Faults.Status = 500;
        Assert.Equal(ExitCode.Problems, await one.RunAsync());
        Assert.Contains("its status is unknown (500)", one.Errors, StringComparison.Ordinal);

        one.Umbraco.Faults.Heal();
        one.Umbraco.Faults.CutsOff = true;
        Assert.Equal(ExitCode.Problems, await one.RunAsync());

        await one.Umbraco.GoAwayAsync();
        Assert.Equal(ExitCode.Problems, await one.RunAsync());
        Assert.Contains("is not a running Umbraco: ", one.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_home_page_in_the_recycle_bin_and_hostnames_that_belong_to_another()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Umbraco.Editors.Trash(PortalIds.Page("home"));
        Assert.Equal(ExitCode.Problems, await one.RunAsync());
        Assert.Contains("The home page is in Umbraco’s recycle bin", one.Errors, StringComparison.Ordinal);

        await using var other = await A_server_and_files.StartAsync();
        var site = new CmsDocument { Id = Guid.NewGuid(), Type = Guid.NewGuid(), CreatedAt = DateTimeOffset.UnixEpoch };
        other.State.DocumentTypes[site.Type] = CmsDocumentType.Of(site.Type, "other");
        other.State.Documents[site.Id] = site;
        other.State.Domains[site.Id] = [new("/fr", "fr")];
        Assert.Equal(ExitCode.Problems, await other.RunAsync());
        Assert.Contains($"The hostname /fr belongs to another document ({site.Id})", other.Errors, StringComparison.Ordinal);
        Assert.Empty(other.Writes);
    }

    [Fact]
    public async Task A_home_page_beside_another_of_its_name()
    {
        await using var one = await A_server_and_files.StartAsync();
        var site = new CmsDocument { Id = Guid.NewGuid(), Type = Guid.NewGuid(), CreatedAt = DateTimeOffset.UnixEpoch };
        one.State.DocumentTypes[site.Type] = CmsDocumentType.Of(site.Type, "other");
        one.State.Documents[site.Id] = site;
        site.Variants["fr"] = new("Coaching réciproque entre coachs", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

        Assert.Equal(ExitCode.Problems, await one.RunAsync());

        Assert.Contains("“Coaching réciproque entre coachs” (fr); home would be given another name beside it", one.Errors, StringComparison.Ordinal);
    }

    private static void Retitle(A_server_and_files one, string file, string title)
    {
        var path = Path.Combine(one.Content, file);
        File.WriteAllLines(path, File.ReadAllLines(path).Select(line => line.StartsWith("title: ", StringComparison.Ordinal) ? "title: " + title : line));
    }

    private static void AddByHand(A_server_and_files one, string name)
    {
        var page = new CmsDocument { Id = Guid.NewGuid(), Parent = PortalIds.Page("home"), Type = PortalIds.DocumentType("portalPage"), SortOrder = 99, CreatedAt = DateTimeOffset.UnixEpoch };
        page.Variants["en"] = new(name, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        one.State.Documents[page.Id] = page;
    }
}
