using SkiaSharp;

namespace ReciproCoach.Content.Images;

/// <summary>Why an uploaded file is no picture for a page.</summary>
internal enum PictureProblem { NotAPicture, TooManyPixels }

/// <summary>A picture drawn anew in one width: nothing of the uploaded file but its pixels.</summary>
internal sealed record DrawnPicture(int Width, int Height, byte[] Bytes);

/// <summary>
/// Reads an uploaded file as what it is, whatever its name says, and draws it anew in several widths: place, camera and
/// anything hidden in the file stay behind. SVG is a program rather than a picture, and is none here.
/// </summary>
internal static class ReadPicture
{
    /// <summary>More would take too much memory to draw.</summary>
    public const long MostPixels = 50_000_000;

    private const int Quality = 82;
    private static readonly int[] Widths = [480, 960, 1600];
    private static readonly SKEncodedImageFormat[] Formats = [SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp, SKEncodedImageFormat.Gif];

    public static (IReadOnlyList<DrawnPicture> Drawn, string Extension, PictureProblem? Problem) Read(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null || !Formats.Contains(codec.EncodedFormat)) return ([], "", PictureProblem.NotAPicture);
        // Asked before anything is drawn: a small file can claim to be enormous.
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels) return ([], "", PictureProblem.TooManyPixels);
        using var raw = SKBitmap.Decode(codec);
        if (raw is null || raw.Width == 0 || raw.Height == 0) return ([], "", PictureProblem.NotAPicture);
        using var upright = Upright(raw, codec.EncodedOrigin);
        var opaque = codec.Info.AlphaType is SKAlphaType.Opaque;
        var widths = Widths.Where(width => width < upright.Width).Append(Math.Min(upright.Width, Widths[^1])).Distinct().ToList();
        return ([.. widths.Select(width => Draw(upright, width, opaque))], opaque ? "jpg" : "webp", null);
    }

    private static DrawnPicture Draw(SKBitmap picture, int width, bool opaque)
    {
        var height = Math.Max(1, (int)Math.Round((double)picture.Height * width / picture.Width));
        using var sized = picture.Resize(new SKImageInfo(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var image = SKImage.FromBitmap(sized);
        using var encoded = image.Encode(opaque ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Webp, Quality);
        return new(width, height, encoded.ToArray());
    }

    /// <summary>Cameras write how they were held beside the pixels; here the pixels themselves are turned.</summary>
    private static SKBitmap Upright(SKBitmap raw, SKEncodedOrigin origin)
    {
        var aside = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = new SKBitmap(new SKImageInfo(aside ? raw.Height : raw.Width, aside ? raw.Width : raw.Height, raw.ColorType, raw.AlphaType));
        using var canvas = new SKCanvas(upright);
        canvas.SetMatrix(Turn(origin, upright.Width, upright.Height));
        canvas.DrawBitmap(raw, 0, 0, SKSamplingOptions.Default);
        return upright;
    }

    private static SKMatrix Turn(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
