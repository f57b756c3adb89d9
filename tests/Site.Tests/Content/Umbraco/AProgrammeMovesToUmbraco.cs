using System.Net;
using System.Xml.Linq;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>From files to readers: the provisioner writes, Umbraco tells, the portal reads.</summary>
public sealed class AProgrammeMovesToUmbraco(ProvisionedPortal umbraco, SqlitePortal own) : IClassFixture<ProvisionedPortal>, IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task And_readers_find_every_page_as_it_was_to_the_byte()
    {
        using var here = umbraco.Visitor();
        using var there = own.Visitor();
        var map = await there.OpenAsync("/sitemap.xml");
        Assert.Equal(map.Source, (await here.OpenAsync("/sitemap.xml")).Source);
        var pages = XDocument.Parse(map.Source).Root!.Elements().Select(url => new Uri(url.Elements().First().Value).AbsolutePath).Where(path => path.Count(letter => letter == '/') < 3).ToList();
        Assert.True(pages.Count >= 65);

        foreach (var address in pages) Assert.Equal((await there.OpenAsync(address)).Source, (await here.OpenAsync(address)).Source);
    }

    [Fact]
    public async Task And_nothing_is_to_be_mended_in_Umbraco()
    {
        await umbraco.LookAsync();

        Assert.DoesNotContain("Umbraco", await umbraco.HealthAsync(), StringComparison.Ordinal);
    }
}

/// <summary>Later on, files go on changing.</summary>
public sealed class AChangedFileReachesReaders(ProvisionedPortal umbraco) : IClassFixture<ProvisionedPortal>
{
    [Fact]
    public async Task By_the_webhook_the_provisioner_has_set()
    {
        Assert.NotNull(await umbraco.HeadingAsync("/fr/tarifs"));
        umbraco.Rewrite("fr/fees.md", "slug: tarifs", "slug: prix");

        await umbraco.ProvisionAsync();
        var hook = umbraco.Umbraco.State.Webhooks.Values.Single();
        Assert.Equal(HttpStatusCode.OK, await umbraco.Umbraco.Hooks.SendAsync("Umbraco.ContentPublish", umbraco.Umbraco.Hooks.Happenings[^1].Body, (string?)hook["headers"]!["X-Portal-Webhook-Key"]));
        await umbraco.LookAsync();

        Assert.EndsWith("2 writes\n", umbraco.Said, StringComparison.Ordinal);
        Assert.NotNull(await umbraco.HeadingAsync("/fr/prix"));
        using var visitor = umbraco.Visitor();
        Assert.Equal("/fr/prix", (await visitor.OpenAsync("/fr/tarifs")).Path);
    }
}
