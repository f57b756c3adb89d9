namespace ReciproCoach.Content.Published;

/// <summary>A picture pages can show, from whichever store.</summary>
/// <param name="Name">What editors write after <c>image:</c>.</param>
/// <param name="Width">In pixels, of the widest file.</param>
/// <param name="Files">From the narrowest on; at least one.</param>
/// <param name="Words">What it shows, by language.</param>
internal sealed record Picture(Guid Id, string Name, int Width, int Height, IReadOnlyList<PictureFile> Files, IReadOnlyDictionary<string, string> Words)
{
    /// <summary>The address of the widest file.</summary>
    public string Path => Files[^1].Path;

    /// <summary>What it shows, in a language; empty where nobody has said.</summary>
    public string In(string language) => Words.GetValueOrDefault(language, "");
}

/// <summary>A file of a picture: its width in pixels and its address.</summary>
internal sealed record PictureFile(int Width, string Path);
