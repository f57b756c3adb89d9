using ReciproCoach.Platform.Pictures;

namespace ReciproCoach.Content.Images;

/// <summary>A picture of a page in the widths phones and screens load, whoever it came from.</summary>
internal static class DrawInWidths
{
    private static readonly int[] Widths = [480, 960, 1600];

    /// <summary>The widths a picture is drawn in, from the narrowest on; it is never blown up.</summary>
    public static IEnumerable<int> Of(int width) => Widths.Where(each => each < width).Append(Math.Min(width, Widths[^1])).Distinct();

    /// <returns>The picture in each width and what its files are to end with, or why the file is none.</returns>
    public static async Task<(IReadOnlyList<DrawnPicture> Drawn, string Extension, PictureProblem? Problem)> RunAsync(byte[] file, CancellationToken cancellation)
    {
        var (drawn, problem) = await UploadedPicture.DrawAsync(file, Widths[^1], Draw, cancellation);
        return (drawn?.Item1 ?? [], drawn?.Item2 ?? "", problem);
    }

    private static Tuple<IReadOnlyList<DrawnPicture>, string> Draw(UploadedPicture picture) =>
        new([.. Of(picture.Width).Select(picture.Scaled)], picture.IsOpaque ? "jpg" : "webp");
}
