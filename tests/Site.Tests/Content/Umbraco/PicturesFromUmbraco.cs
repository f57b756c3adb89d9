using System.Net;
using System.Text.Json.Nodes;
using ReciproCoach.Site.Tests.Portal;
using SkiaSharp;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>Umbraco's pictures reach readers through the portal, as what they are.</summary>
public sealed class PicturesFromUmbraco(UmbracoPortal portal) : IClassFixture<UmbracoPortal>
{
    [Fact]
    public async Task They_are_named_by_their_media_name_or_path_drawn_anew_and_kept()
    {
        var folder = AddMedium("Events", "", 0, []);
        AddMedium("Our meeting", "/media/abc123/meeting.png", 1200, Drawn(1200, 600), folder);
        Edit("ethics", "![Five people](image:our-meeting)\n\n![](/media/abc123/meeting.png?width=500)");
        portal.Programme.Write("ethics", null, null, ("image", new JsonArray(new JsonObject { ["mediaKey"] = portal.Umbraco.State.Media.Values.Single(media => media.Name == "Our meeting").Id })));
        portal.Programme.Publish("ethics", "en");
        await portal.LookAsync();
        using var visitor = portal.Visitor();

        var page = (await visitor.OpenAsync("/en/ethics")).Document;
        var images = page.QuerySelectorAll(".leaves img");

        Assert.Equal(["Five people", ""], images.Select(image => image.GetAttribute("alt")));
        Assert.Equal(images[0].GetAttribute("srcset"), images[1].GetAttribute("srcset"));
        Assert.EndsWith(images[0].GetAttribute("src")!, page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), StringComparison.Ordinal);
        foreach (var (source, width) in images[0].GetAttribute("srcset")!.Split(", ").Zip((int[])[480, 960, 1200]))
        {
            using var file = await visitor.Http.GetAsync(new Uri(source.Split(' ')[0], UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Contains("immutable", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            using var drawn = SKBitmap.Decode(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Equal((width, width / 2), (drawn.Width, drawn.Height));
        }
        Assert.Equal(1, portal.Umbraco.Requests.Count("/media/abc123"));
    }

    [Fact]
    public async Task What_is_none_is_not_handed_on_and_no_other_address_is_fetched()
    {
        AddMedium("Disguised", "/media/evil01/picture.png", 100, "<svg onload='alert(1)'/>"u8.ToArray());
        Edit("fees", "![](image:disguised)");
        await portal.LookAsync();
        using var visitor = portal.Visitor();
        var source = (await visitor.OpenAsync("/en/fees")).Document.QuerySelector(".leaves img")!.GetAttribute("src")!;
        var asked = portal.Umbraco.Requests.All.Count;

        using var disguised = await visitor.Http.GetAsync(new Uri(source, UriKind.Relative), TestContext.Current.CancellationToken);
        using var made = await visitor.Http.GetAsync(new Uri($"/media/{new string('a', 24)}-480", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (disguised.StatusCode, made.StatusCode));
        using var again = await visitor.Http.GetAsync(new Uri(source, UriKind.Relative), TestContext.Current.CancellationToken);
        using var otherWidth = await visitor.Http.GetAsync(new Uri(source[..source.LastIndexOf('-')] + "-99", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (again.StatusCode, otherWidth.StatusCode));
        Assert.Equal(asked + 1, portal.Umbraco.Requests.All.Count);
        Assert.Contains("/media/evil01/picture.png is not a picture", await portal.HealthAsync(), StringComparison.Ordinal);
    }

    private Guid AddMedium(string name, string url, int width, byte[] bytes, Guid? folder = null)
    {
        var id = Guid.NewGuid();
        portal.Umbraco.State.Media[id] = new(id, name, url, "image/png", bytes, width, width / 2, portal.Clock.GetUtcNow(), folder);
        return id;
    }

    private void Edit(string key, string body)
    {
        portal.Programme.Write(key, "en", null, ("body", body));
        portal.Programme.Publish(key, "en");
    }

    private static byte[] Drawn(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.SeaGreen);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return encoded.ToArray();
    }
}
