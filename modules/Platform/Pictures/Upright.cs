using SkiaSharp;

namespace ReciproCoach.Platform.Pictures;

/// <summary>Reads a file's pixels in everybody's colours. Cameras write how they were held beside the pixels; here the pixels themselves are turned.</summary>
internal static class Upright
{
    // What the format can be read in without reading it whole: JPEG by eighths.
    private const int Parts = 8;

    /// <returns>Null where the file breaks off or is damaged before there is a picture.</returns>
    public static SKBitmap? Read(SKCodec codec, int side)
    {
        var size = Enumerable.Range(1, Parts).Select(part => codec.GetScaledDimensions(part / (float)Parts)).First(size => Math.Min(size.Width, size.Height) >= side || Is(size, codec.Info));
        using var everybodys = SKColorSpace.CreateSrgb();
        var opaque = codec.Info.AlphaType is SKAlphaType.Opaque;
        var raw = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, opaque ? SKAlphaType.Opaque : SKAlphaType.Premul, everybodys));
        if (codec.GetPixels(raw.Info, raw.GetPixels()) is not SKCodecResult.Success)
        {
            raw.Dispose();
            return null;
        }
        if (codec.EncodedOrigin is SKEncodedOrigin.TopLeft) return raw;
        using (raw) return Turned(raw, codec.EncodedOrigin);
    }

    private static bool Is(SKSizeI size, SKImageInfo whole) => size.Width >= whole.Width && size.Height >= whole.Height;

    private static SKBitmap Turned(SKBitmap raw, SKEncodedOrigin origin)
    {
        var aside = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = new SKBitmap(raw.Info.WithSize(aside ? raw.Height : raw.Width, aside ? raw.Width : raw.Height));
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.Transparent);
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
