using SkiaSharp;

namespace ReciproCoach.Platform.Pictures;

/// <summary>A picture drawn anew: nothing of the uploaded file but its pixels.</summary>
public sealed record DrawnPicture(int Width, int Height, byte[] Bytes)
{
    private const int Quality = 82;

    /// <summary>WebP, which keeps what shows through; without colour profile or anything else beside the pixels.</summary>
    internal static DrawnPicture Webp(SKBitmap pixels) => Of(pixels, SKEncodedImageFormat.Webp);

    internal static DrawnPicture Jpeg(SKBitmap pixels) => Of(pixels, SKEncodedImageFormat.Jpeg);

    private static DrawnPicture Of(SKBitmap pixels, SKEncodedImageFormat format)
    {
        using var encoded = pixels.Encode(format, Quality);
        return new(pixels.Width, pixels.Height, encoded.ToArray());
    }
}
