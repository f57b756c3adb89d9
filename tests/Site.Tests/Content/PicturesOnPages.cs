using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ReciproCoach.Site.Tests.Portal;
using SkiaSharp;

namespace ReciproCoach.Site.Tests.Content;

/// <summary>Pictures are taken for what they are, drawn anew, described in each language, and kept for a year.</summary>
public abstract class PicturesOnPages(PortalApp portal)
{
    [Fact]
    public async Task A_picture_is_drawn_anew_in_several_sizes_and_shown_with_words_in_the_pages_language()
    {
        using var editor = await portal.EditorAsync();
        var answer = await UploadAsync(editor, "Our Meeting (2).JPG", Picture(2000, 1000, SKEncodedImageFormat.Jpeg, "GPS 48.85 N"));
        Assert.Contains("![](image:our-meeting-2)", answer.Text, StringComparison.Ordinal);
        var form = answer.Document.Forms.First(form => form.QuerySelector("[name=Name][value='our-meeting-2']") is not null);
        await editor.SubmitAsync(form, answer, ("Alt[en]", "Five people in a ring"), ("Alt[de]", "Fünf Menschen im Kreis"));
        var key = await editor.MakeAsync("with-a-picture");
        await editor.WriteAsync(key, "en", "publish", Editors.Words("Picture", "with-a-picture", "![](image:our-meeting-2)\n\n![](image:nobodys)"));
        await editor.WriteAsync(key, "de", "publish", Editors.Words("Bild", "mit-bild", "![](image:our-meeting-2)"));

        using var visitor = portal.Visitor();
        var english = Assert.Single((await visitor.OpenAsync("/en/with-a-picture")).Document.QuerySelectorAll("main img"));
        var german = (await visitor.OpenAsync("/de/mit-bild")).Document.QuerySelector("main img")!;

        Assert.Equal(("Five people in a ring", "Fünf Menschen im Kreis"), (english.GetAttribute("alt"), german.GetAttribute("alt")));
        Assert.Equal(("1600", "800"), (english.GetAttribute("width"), english.GetAttribute("height")));
        foreach (var (source, width) in english.GetAttribute("srcset")!.Split(", ").Zip((int[])[480, 960, 1600]))
        {
            using var file = await visitor.Http.GetAsync(new Uri(source.Split(' ')[0], UriKind.Relative), TestContext.Current.CancellationToken);
            var bytes = await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(("image/jpeg", true), (file.Content.Headers.ContentType!.MediaType, file.Headers.CacheControl!.ToString().Contains("immutable", StringComparison.Ordinal)));
            using var drawn = SKBitmap.Decode(bytes);
            Assert.Equal((width, width / 2), (drawn.Width, drawn.Height));
            Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_shows_through_goes_on_showing_through_and_a_small_picture_is_not_blown_up()
    {
        using var editor = await portal.EditorAsync();

        var answer = await UploadAsync(editor, "seal.png", Picture(120, 120, SKEncodedImageFormat.Png));

        var source = answer.Document.QuerySelector("[aria-labelledby=seal] img")!.GetAttribute("src")!;
        Assert.EndsWith("-120.webp", source, StringComparison.Ordinal);
        using var drawn = SKBitmap.Decode(await editor.Http.GetByteArrayAsync(new Uri(source, UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(0, drawn.GetPixel(0, 0).Alpha);
    }

    [Theory]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>alert(1)</script></svg>")]
    [InlineData("renamed.jpg", "<html><script>alert(1)</script></html>")]
    [InlineData("cut-off.png", "\u0089PNG\r\n\u001a\n")]
    [InlineData("empty.jpg", "")]
    public async Task What_is_no_picture_is_refused_whatever_its_name_says(string name, string content)
    {
        using var editor = await portal.EditorAsync();

        var answer = await UploadAsync(editor, name, Encoding.Latin1.GetBytes(content));

        Assert.Contains("not a picture", answer.ErrorBeside("File")!, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(portal.DataDirectory, "images")), file => Path.GetExtension(file) is ".svg" or ".html" or ".png");
    }

    [Fact]
    public async Task A_renamed_picture_is_what_it_is()
    {
        using var editor = await portal.EditorAsync();

        var answer = await UploadAsync(editor, "really-a-png.jpg.exe", Picture(200, 100, SKEncodedImageFormat.Png));

        Assert.EndsWith("-200.webp", answer.Document.QuerySelector("[aria-labelledby=really-a-png-jpg] img")!.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_file_that_claims_to_be_enormous_is_refused_unread()
    {
        using var editor = await portal.EditorAsync();
        var bomb = Picture(10, 10, SKEncodedImageFormat.Png);
        // The header of a PNG: width and height in bytes 16 to 23, and their checksum.
        (bomb[16], bomb[17], bomb[20], bomb[21]) = (0, 1, 0, 1);
        var sum = Crc(bomb.AsSpan(12, 17));
        for (var i = 0; i < 4; i++) bomb[29 + i] = (byte)(sum >> (24 - 8 * i));

        Assert.Contains("too many pixels", (await UploadAsync(editor, "bomb.png", bomb)).ErrorBeside("File")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_finds_the_way_out_of_the_folder()
    {
        using var visitor = portal.Visitor();

        foreach (var path in (string[])["/images/..%2Fportal.db", "/images/%2e%2e%2fportal.db", "/images/portal.db", "/images/nothing.jpg"])
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(path)).Status);
    }

    private static async Task<Page> UploadAsync(Visitor editor, string name, byte[] bytes)
    {
        var form = await editor.OpenAsync("/en/editor/images");
        using var body = new MultipartFormDataContent { { new StringContent(form.ValueOf("form-key")!), "form-key" } };
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        body.Add(file, "File", name);
        using var sent = await editor.Http.PostAsync(new Uri("/en/editor/images?handler=add", UriKind.Relative), body, TestContext.Current.CancellationToken);
        if (sent.StatusCode is HttpStatusCode.Redirect) return await editor.OpenAsync("/en/editor/images");
        var text = await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Page(sent, await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(text, TestContext.Current.CancellationToken), text);
    }

    /// <summary>A disc on nothing, or on white; with something said beside the pixels.</summary>
    private static byte[] Picture(int width, int height, SKEncodedImageFormat format, string? beside = null)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, format is SKEncodedImageFormat.Png ? SKAlphaType.Premul : SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(format is SKEncodedImageFormat.Png ? SKColors.Transparent : SKColors.White);
        using var paint = new SKPaint { Color = new SKColor((uint)Random.Shared.Next() | 0xFF000000) };
        canvas.DrawCircle(width / 2f, height / 2f, height / 3f, paint);
        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(format, 90);
        var bytes = data.ToArray();
        if (beside is null) return bytes;
        var said = Encoding.Latin1.GetBytes(beside);
        // A comment segment directly after the mark a JPEG begins with.
        return [.. bytes[..2], 0xFF, 0xFE, 0, (byte)(said.Length + 2), .. said, .. bytes[2..]];
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFF;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}

/// <inheritdoc/>
public sealed class PicturesOnPagesOnSqlite(SqlitePortal portal) : PicturesOnPages(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class PicturesOnPagesOnPostgres(PostgresPortal portal) : PicturesOnPages(portal), IClassFixture<PostgresPortal>;
