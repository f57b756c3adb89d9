using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

public sealed class Documents_people_have_edited
{
    [Theory]
    [InlineData("title", "fr")]
    [InlineData("body", "de")]
    [InlineData("umbracoUrlName", "es")]
    [InlineData("portalParent", null)]
    public async Task Are_left_alone_and_listed_though_the_file_has_changed_too(string alias, string? culture)
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Edit("ethics", alias, culture, "by hand");
        one.Rewrite("content/en/ethics.md", "summary: ", "summary: Really. ");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Empty(one.Writes);
        Assert.Equal("by hand", (string?)one.Document("ethics").Values[(alias, culture)]);
        Assert.Contains($"ethics has been edited in Umbraco ({culture ?? "en, fr, de, it, es"})", one.Output, StringComparison.Ordinal);
        Assert.Equal("0 writes", one.LastLine);
    }

    [Fact]
    public async Task Get_the_files_words_back_when_that_is_asked_for()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Edit("ethics", "title", "fr", "by hand");

        Assert.Equal(ExitCode.Done, await one.RunAsync("--overwrite"));

        Assert.Equal("Déontologie", (string?)one.Document("ethics").Published["fr"].Values["title"]);
        Assert.Equal("2 writes", one.LastLine);
        await one.RunAsync();
        Assert.Equal("0 writes", one.LastLine);
    }

    [Fact]
    public async Task Stay_in_the_recycle_bin_unless_their_return_is_asked_for()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Umbraco.Editors.Trash(PortalIds.Page("mcc"));

        Assert.Equal(ExitCode.Done, await one.RunAsync());
        Assert.Contains("mcc is in the recycle bin", one.Output, StringComparison.Ordinal);
        Assert.Equal("0 writes", one.LastLine);

        Assert.Equal(ExitCode.Done, await one.RunAsync("--overwrite"));
        Assert.False(one.Document("mcc").IsTrashed);
        Assert.Equal(5, one.Document("mcc").Published.Count);
        Assert.Equal(["acc", "pcc", "mcc", "contact"], one.State.Children(PortalIds.Page("home")).Skip(5).Take(4).Select(page => (string?)page.Values[("portalKey", null)]));
        await one.RunAsync();
        Assert.Equal("0 writes", one.LastLine);
    }

    [Fact]
    public async Task Are_left_alone_even_when_somebody_saves_between_the_look_and_the_write()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Rewrite("content/en/ethics.md", "summary: ", "summary: Really. ");
        one.Rewrite("content/en/fees.md", "summary: ", "summary: Really. ");
        one.Umbraco.Interruption.BeforeWrite = path =>
        {
            if (path.StartsWith("document/" + PortalIds.Page("ethics"), StringComparison.Ordinal)) one.Edit("fees", "title", "it", "a mano");
        };

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal("a mano", (string?)one.Document("fees").Values[("title", "it")]);
        Assert.Contains("fees is being edited in Umbraco at this moment", one.Output, StringComparison.Ordinal);
        Assert.Equal("2 writes", one.LastLine);
    }

    [Fact]
    public async Task Stay_unpublished_where_a_person_has_unpublished_them_and_follow_their_files_in_other_languages()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Umbraco.Editors.Unpublish(PortalIds.Page("mcc"), "fr", "it");
        foreach (var language in new[] { "en", "fr" }) one.Rewrite($"content/{language}/mcc.md", "summary: ", "summary: 2026. ");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal("2 writes", one.LastLine);
        Assert.Equal(["de", "en", "es"], one.Document("mcc").Published.Keys.Order(StringComparer.Ordinal));
        Assert.StartsWith("2026.", (string?)one.Document("mcc").Published["en"].Values["summary"], StringComparison.Ordinal);
        Assert.Contains("mcc has been unpublished in Umbraco (fr)", one.Output, StringComparison.Ordinal);
        await one.RunAsync();
        Assert.Equal("0 writes", one.LastLine);

        Assert.Equal(ExitCode.Done, await one.RunAsync("--overwrite"));
        Assert.Equal(5, one.Document("mcc").Published.Count);
    }

    [Fact]
    public async Task Wait_where_the_home_page_has_been_unpublished()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Umbraco.Editors.Unpublish(PortalIds.Page("home"), "fr");
        foreach (var language in new[] { "en", "fr" }) one.Rewrite($"content/{language}/mcc.md", "summary: ", "summary: 2026. ");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Contains("mcc is not published in fr, because the home page is not", one.Output, StringComparison.Ordinal);
        Assert.StartsWith("2026.", (string?)one.Document("mcc").Published["en"].Values["summary"], StringComparison.Ordinal);
        await one.RunAsync();
        Assert.Equal("0 writes", one.LastLine);
    }

    [Fact]
    public async Task Stay_where_a_person_has_moved_them()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Document("mcc").Parent = PortalIds.Page("pcc");
        one.Rewrite("content/en/mcc.md", "summary: ", "summary: Really. ");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Contains("mcc no longer stands below the home page", one.Output, StringComparison.Ordinal);
        Assert.Equal("2 writes", one.LastLine);
    }

    [Fact]
    public async Task Or_made_are_counted_and_stay()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        var home = PortalIds.Page("home");
        var other = new Doubles.Umbraco.CmsDocument { Id = Guid.NewGuid(), Parent = home, Type = PortalIds.DocumentType("portalPage"), SortOrder = 99, CreatedAt = DateTimeOffset.UnixEpoch };
        other.Variants["en"] = new("Our own page", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        one.State.Documents[other.Id] = other;

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Contains("1 document(s) below home are not in content/: they stay.", one.Output, StringComparison.Ordinal);
        Assert.Equal("0 writes", one.LastLine);
    }

    [Fact]
    public async Task A_picture_added_to_a_page_does_not_count_as_an_edit_and_stays()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Edit("ethics", "image", null, "picked");

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.DoesNotContain("edited", one.Output, StringComparison.Ordinal);
    }
}
