using System.Globalization;

namespace ReciproCoach.Platform.Face;

/// <summary>A coach's photograph: a square in three sizes, WebP. Its addresses answer only those who may see it.</summary>
/// <param name="Print">A fingerprint of owner and bytes: another picture has another one.</param>
public sealed record Portrait(string Print)
{
    /// <summary>Edges in pixels, for small, middle and large faces; a smaller original stays as small as it is.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [128, 256, 512];

    /// <summary>The path of one size, without host.</summary>
    public string PathOf(int size) => $"/photos/{FileOf(size)}";

    /// <summary>What a file's name says; null where it is the name of none.</summary>
    public static (Portrait Photo, int Size)? Read(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var size in Sizes)
            if (file.Split('-') is [{ Length: > 0 } print, _] && new Portrait(print) is var photo && photo.FileOf(size) == file) return (photo, size);
        return null;
    }

    /// <summary>The file's name.</summary>
    public string FileOf(int size) => string.Create(CultureInfo.InvariantCulture, $"{Print}-{size}.webp");
}
