using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ReciproCoach.Provision.Tests;

/// <summary>What the provisioner has written is what the Delivery API gives.</summary>
public sealed class Readers_afterwards
{
    [Theory]
    [InlineData("en", "ethics", "Ethics")]
    [InlineData("fr", "deontologie", "Déontologie")]
    [InlineData("de", "ethik", "Ethik")]
    public async Task Find_a_page_by_the_slug_its_file_says(string language, string slug, string title)
    {
        await using var one = await A_server_and_files.ProvisionedAsync();

        var page = await GetAsync(one, $"content/item/{slug}", language);

        Assert.Equal(title, (string?)page["properties"]!["title"]);
        Assert.Equal($"/{language}/{slug}/", (string?)page["route"]!["path"]);
        Assert.Equal("ethics", (string?)page["properties"]!["portalKey"]);
        Assert.Equal("how-it-works", (string?)page["properties"]!["portalParent"]);
        Assert.Equal("portalPage", (string?)page["contentType"]);
        Assert.Equal(5, page["cultures"]!.AsObject().Count);
        Assert.Equal(Body(one, language, "ethics"), ((string?)page["properties"]!["body"])!.Trim());
    }

    [Fact]
    public async Task Find_the_home_page_with_its_opening_lines_and_all_pages_in_order()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Umbraco.Index.CatchUp();

        var home = await GetAsync(one, "content/item/fr", null);
        var list = await GetAsync(one, $"content?fetch=children:{home["id"]}&sort=sortOrder:asc&take=100", "it");

        Assert.Equal("Vous accompagnez une personne.\nUne autre vous accompagne.", (string?)home["properties"]!["hero"]);
        Assert.Equal(12, (int)list["total"]!);
        Assert.Equal(["how-it-works", "ethics", "fees"], list["items"]!.AsArray().Take(3).Select(item => (string?)item!["properties"]!["portalKey"]));
    }

    [Fact]
    public async Task Find_the_new_words_at_once_when_a_file_has_changed()
    {
        await using var one = await A_server_and_files.ProvisionedAsync();
        one.Rewrite("content/fr/ethics.md", "slug: deontologie", "slug: charte");
        await one.RunAsync();

        Assert.Equal("ethics", (string?)(await GetAsync(one, "content/item/charte", "fr"))["properties"]!["portalKey"]);
        Assert.Equal("Ethik", (string?)(await GetAsync(one, "content/item/ethik", "de"))["properties"]!["title"]);
    }

    private static string Body(A_server_and_files one, string language, string key)
    {
        var text = File.ReadAllText(Path.Combine(one.Content, language, key + ".md"));
        return text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Trim();
    }

    private static async Task<JsonNode> GetAsync(A_server_and_files one, string path, string? language)
    {
        using var http = new HttpClient { BaseAddress = one.Umbraco.Origin };
        if (language is not null) http.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        return JsonNode.Parse(await http.GetStringAsync("/umbraco/delivery/api/v2/" + path, TestContext.Current.CancellationToken))!;
    }
}
