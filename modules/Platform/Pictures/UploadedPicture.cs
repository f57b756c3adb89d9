using SkiaSharp;

namespace ReciproCoach.Platform.Pictures;

/// <summary>
/// An uploaded file, read as what it is, whatever its name says, and held upright. It is only ever drawn anew: place, camera and
/// anything hidden in the file stay behind. Of moving pictures the first frame counts. SVG is a program rather than a picture,
/// and is none here.
/// </summary>
public sealed class UploadedPicture : IDisposable
{
    /// <summary>Bytes an uploaded file may have.</summary>
    public const int MostBytes = 15 * 1024 * 1024;

    /// <summary>More would take too much memory to draw.</summary>
    public const long MostPixels = 50_000_000;

    private static readonly SKEncodedImageFormat[] Formats = [SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp, SKEncodedImageFormat.Gif];

    // One at a time: a large picture takes 200 MB for a moment, and several people may choose theirs at once.
    private static readonly SemaphoreSlim Turn = new(1);
    private readonly SKBitmap pixels;

    private UploadedPicture(SKBitmap pixels, bool isOpaque) => (this.pixels, IsOpaque) = (pixels, isOpaque);

    /// <summary>In pixels; less than the file's where it was read smaller.</summary>
    public int Width => pixels.Width;

    /// <inheritdoc cref="Width"/>
    public int Height => pixels.Height;

    /// <summary>Nothing shows through.</summary>
    public bool IsOpaque { get; }

    /// <summary>Reads a file and draws from it, when no other is being drawn.</summary>
    /// <param name="side">Pixels that are enough on either side: a larger picture may be read smaller, which takes less memory.</param>
    /// <returns>What was drawn, or why the file is no picture.</returns>
    public static async Task<(T? Drawn, PictureProblem? Problem)> DrawAsync<T>(byte[] file, int side, Func<UploadedPicture, T> draw, CancellationToken cancellation)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(draw);
        await Turn.WaitAsync(cancellation);
        try
        {
            var problem = Open(file, side, out var picture);
            using (picture) return (picture is null ? null : draw(picture), problem);
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>The whole picture, so many pixels wide, with its proportions.</summary>
    public DrawnPicture Scaled(int width)
    {
        var height = Math.Max(1, (int)Math.Round((double)Height * width / Width));
        using var drawn = Draw(new(0, 0, Width, Height), width, height);
        return IsOpaque ? DrawnPicture.Jpeg(drawn) : DrawnPicture.Webp(drawn);
    }

    /// <summary>The square in its middle as WebP, at most so many pixels wide; it is never blown up.</summary>
    public DrawnPicture Square(int size)
    {
        var side = Math.Min(Width, Height);
        using var drawn = Draw(SKRectI.Create((Width - side) / 2, (Height - side) / 2, side, side), Math.Min(size, side), Math.Min(size, side));
        return DrawnPicture.Webp(drawn);
    }

    public void Dispose() => pixels.Dispose();

    private SKBitmap Draw(SKRectI part, int width, int height)
    {
        // Without a colour space of its own, so that none is written beside the pixels: they are sRGB by then.
        var drawn = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul));
        using var canvas = new SKCanvas(drawn);
        using var image = SKImage.FromBitmap(pixels);
        canvas.Clear(SKColors.Transparent);
        canvas.DrawImage(image, part, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return drawn;
    }

    private static PictureProblem? Open(byte[] file, int side, out UploadedPicture? picture)
    {
        picture = null;
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        if (codec is null || !Formats.Contains(codec.EncodedFormat)) return PictureProblem.NotAPicture;
        // Asked before anything is drawn: a small file can claim to be enormous.
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels) return PictureProblem.TooManyPixels;
        if (Upright.Read(codec, side) is not { } upright) return PictureProblem.Damaged;
        picture = new(upright, codec.Info.AlphaType is SKAlphaType.Opaque);
        return null;
    }
}
