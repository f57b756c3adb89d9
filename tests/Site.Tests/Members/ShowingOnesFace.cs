using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members.Profiles.Photo;
using ReciproCoach.Platform.Background;
using ReciproCoach.Site.Tests.Portal;
using SkiaSharp;
using Drawn = ReciproCoach.Site.Tests.Pictures.Pictures;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>A photograph is taken for what it is, drawn anew as a square in three sizes, and gone when it is taken away; on both databases.</summary>
public abstract class ShowingOnesFace(PortalApp portal)
{
    private string Folder => Path.Combine(portal.DataDirectory, "photos");

    [Fact]
    public async Task The_middle_of_a_photograph_is_drawn_anew_in_three_sizes_without_where_it_was_taken()
    {
        var jpeg = Drawn.FromAPhone(Drawn.Halves(1600, 1000), orientation: 1);
        Assert.Contains("PhoneCo", Encoding.Latin1.GetString(jpeg), StringComparison.Ordinal);
        using var coach = await portal.SignedInAsync();

        var answer = await TakeAsync(coach, jpeg);

        Assert.Contains("gespeichert", answer.Text, StringComparison.Ordinal);
        foreach (var (source, size) in SourcesOn(answer).Zip((int[])[256, 512]).Append((SourcesOn(answer)[0].Replace("-256", "-128", StringComparison.Ordinal), 128)))
        {
            var bytes = await BytesAsync(coach, source);
            Assert.Empty(Drawn.ChunksOf(bytes).Except(["VP8", "VP8L"]));
            using var drawn = SKBitmap.Decode(bytes);
            Assert.Equal((size, size), (drawn.Width, drawn.Height));
            Assert.Equal(("red", "blue"), (ColourAt(drawn, 0.2, 0.5), ColourAt(drawn, 0.8, 0.5)));
        }
    }

    public static TheoryData<string, string> Unusual => new()
    {
        { "held sideways, to be turned right", "red over blue" }, { "held sideways, to be turned left", "blue over red" }, { "held upside down", "blue beside red" },
        { "four inks", "red over red" }, { "moving GIF", "red over red" }, { "moving WebP", "red beside blue" }, { "40 megapixels", "red beside blue" }, { "40 megapixels, PNG", "red beside blue" },
    };

    [Theory]
    [MemberData(nameof(Unusual))]
    public async Task What_cameras_and_programs_write_is_taken_upright_and_still(string kind, string seen)
    {
        using var coach = await portal.SignedInAsync();

        var answer = await TakeAsync(coach, kind switch
        {
            "held sideways, to be turned right" => Drawn.FromAPhone(Drawn.Halves(900, 600), 6),
            "held sideways, to be turned left" => Drawn.FromAPhone(Drawn.Halves(900, 600), 8),
            "held upside down" => Drawn.FromAPhone(Drawn.Halves(900, 600), 3),
            "four inks" => Drawn.InFourInks(20),
            "moving GIF" => Drawn.MovingGif(200),
            "moving WebP" => Drawn.MovingWebp(200),
            "40 megapixels" => Drawn.Halves(8000, 5000),
            _ => Drawn.Halves(8000, 5000, SKEncodedImageFormat.Png),
        });

        var bytes = await BytesAsync(coach, SourcesOn(answer)[^1]);
        Assert.Empty(Drawn.ChunksOf(bytes).Except(["VP8", "VP8L"]));
        using var drawn = SKBitmap.Decode(bytes);
        Assert.Equal(drawn.Width, drawn.Height);
        Assert.Equal(seen, seen.Contains("over", StringComparison.Ordinal)
            ? $"{ColourAt(drawn, 0.5, 0.1)} over {ColourAt(drawn, 0.5, 0.9)}" : $"{ColourAt(drawn, 0.1, 0.5)} beside {ColourAt(drawn, 0.9, 0.5)}");
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "archive", "kein Bild" }, { "drawing", "kein Bild" }, { "nothing", "kein Bild" }, { "breaks off", "unvollständig" }, { "dot", "64 Pixel" },
        { "too many pixels", "zu viele Pixel" }, { "too many bytes", "15" }, { "far too many bytes", "15" }, { "no file", "Datei" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_a_photograph_is_refused_beside_its_field_with_the_reason(string what, string why)
    {
        using var coach = await portal.SignedInAsync();
        var before = Files();

        var answer = what is "no file" ? await SendNothingAsync(coach) : await TakeAsync(coach, what switch
        {
            "archive" => [.. "PK\u0003\u0004"u8, .. new byte[500]],
            "drawing" => "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99\" height=\"99\"/>"u8.ToArray(),
            "nothing" => [],
            "breaks off" => Drawn.Halves(900, 600)[..900],
            "dot" => Drawn.Halves(63, 200),
            "too many pixels" => Drawn.Halves(8000, 6300),
            "too many bytes" => new byte[15 * 1024 * 1024 + 1],
            _ => new byte[65 * 1024 * 1024],
        });

        Assert.Contains(why, answer.ErrorBeside("Photo"), StringComparison.Ordinal);
        Assert.Contains(why, answer.Document.QuerySelector("[role=alert] a[href='#Photo']")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ruhig und genau", answer.ValueOf("Texts[de].Headline"));
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task Another_photograph_takes_the_place_of_the_first_whose_files_go()
    {
        using var coach = await portal.SignedInAsync();
        var first = SourcesOn(await TakeAsync(coach, Drawn.Halves(600, 600)))[0];

        var second = SourcesOn(await TakeAsync(coach, Drawn.Halves(600, 600)))[0];

        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.OpenAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await coach.OpenAsync(second)).Status);
        await portal.DeliverAsync();
        Assert.DoesNotContain(Files(), file => first.Contains(file.Split('-')[0], StringComparison.Ordinal));
        Assert.Equal(3, Files().Count(file => second.Contains(file.Split('-')[0], StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_photograph_taken_away_is_gone_at_once_and_its_files_with_it()
    {
        using var coach = await portal.SignedInAsync();
        var shown = await TakeAsync(coach, Drawn.Halves(600, 600));
        var source = SourcesOn(shown)[0];

        var answer = await coach.SubmitAsync(shown.FormTo("handler=removePhoto"), shown);

        Assert.Contains("entfernt", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Document.QuerySelectorAll("img.avatar"));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.OpenAsync(source)).Status);
        await portal.DeliverAsync();
        Assert.DoesNotContain(Files(), file => source.Contains(file.Split('-')[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_leaves_takes_their_face_along()
    {
        using var coach = await portal.SignedInAsync();
        var source = SourcesOn(await TakeAsync(coach, Drawn.Halves(600, 600)))[0];
        Assert.Contains("data:image/webp;base64,UklGR", (await coach.OpenAsync("/de/account/data")).Source, StringComparison.Ordinal);

        var closed = await coach.SubmitAsync(await coach.OpenAsync("/de/account/close"), ("Current", People.Passphrase));

        Assert.Equal("/de/account/closed", closed.Path);
        using var stranger = portal.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(source)).Status);
        await portal.DeliverAsync();
        Assert.DoesNotContain(Files(), file => source.Contains(file.Split('-')[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_that_belong_to_nobody_are_swept_away()
    {
        using var coach = await portal.SignedInAsync();
        var source = SourcesOn(await TakeAsync(coach, Drawn.Halves(600, 600)))[0];
        var (lost, unfinished) = (new string('a', 32) + "-128.webp", new string('b', 32) + "-256.webp.x1y2z3");
        foreach (var file in new[] { lost, unfinished }) await File.WriteAllBytesAsync(Path.Combine(Folder, file), [1], TestContext.Current.CancellationToken);
        // The portal's clock need not be the file system's.
        foreach (var file in Directory.EnumerateFiles(Folder)) File.SetLastWriteTimeUtc(file, portal.Clock.GetUtcNow().UtcDateTime.AddHours(-2));
        var fresh = new string('c', 32) + "-128.webp";
        await File.WriteAllBytesAsync(Path.Combine(Folder, fresh), [1], TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(Path.Combine(Folder, fresh), portal.Clock.GetUtcNow().UtcDateTime);

        await portal.Services.GetServices<IBackgroundWork>().OfType<ForgetLostPhotos>().Single().RunAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(lost, Files());
        Assert.DoesNotContain(unfinished, Files());
        Assert.Contains(fresh, Files());
        Assert.Equal(HttpStatusCode.OK, (await coach.OpenAsync(source)).Status);
    }

    private static async Task<Page> TakeAsync(Visitor coach, byte[] file)
    {
        var page = await coach.OpenAsync("/de/profile");
        return await coach.UploadAsync(page.FormTo("handler=photo"), page, "Photo", file);
    }

    private static async Task<Page> SendNothingAsync(Visitor coach)
    {
        var page = await coach.OpenAsync("/de/profile");
        return await coach.SubmitAsync(page.FormTo("handler=photo"), page);
    }

    private static IReadOnlyList<string> SourcesOn(Page page) =>
        [.. page.Document.QuerySelector("img.avatar")!.GetAttribute("srcset")!.Split(", ").Select(one => one.Split(' ')[0])];

    private static async Task<byte[]> BytesAsync(Visitor visitor, string source)
    {
        using var answer = await visitor.Http.GetAsync(new Uri(source, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "image/webp"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static string ColourAt(SKBitmap picture, double x, double y)
    {
        var colour = picture.GetPixel((int)(picture.Width * x), (int)(picture.Height * y));
        return colour switch { { Red: > 180, Blue: < 90, Green: < 90 } => "red", { Blue: > 180, Red: < 90, Green: < 90 } => "blue", _ => colour.ToString() };
    }

    private List<string> Files() => [.. Directory.EnumerateFiles(Directory.CreateDirectory(Folder).FullName).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}

/// <inheritdoc/>
public sealed class ShowingOnesFaceOnSqlite(RelaxedSqlitePortal portal) : ShowingOnesFace(portal.App), IClassFixture<RelaxedSqlitePortal>;

/// <inheritdoc/>
public sealed class ShowingOnesFaceOnPostgres(PostgresPortal portal) : ShowingOnesFace(Relaxed.Limits(portal)), IClassFixture<PostgresPortal>;
