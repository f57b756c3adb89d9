namespace ReciproCoach.Content.Images;

/// <summary>A picture editors put on pages: its files lie in the data directory, named after what is in them.</summary>
internal sealed class StoredImage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What editors write after <c>image:</c>; unique, made from the name of the uploaded file.</summary>
    public required string Name { get; init; }

    /// <summary>The beginning of every file's name: a fingerprint of the bytes, so that a name never means something else later.</summary>
    public required string Print { get; init; }

    /// <summary><c>jpg</c>, or <c>webp</c> where something shows through.</summary>
    public required string Extension { get; init; }

    /// <summary>In pixels, of the widest file.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>The widths there are files of, from the narrowest on.</summary>
    public required int[] Widths { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public List<ImageWords> Words { get; init; } = [];

    /// <summary>The path of the file of a width, without host.</summary>
    public string PathOf(int width) => $"/images/{FileOf(width)}";

    /// <summary>The file's name.</summary>
    public string FileOf(int width) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Print}-{width}.{Extension}");

    /// <summary>What it shows, in a language; empty where nobody has said.</summary>
    public string In(string language) => Words.Find(words => words.Language == language)?.Alt ?? "";
}

/// <summary>What a picture shows, in one language.</summary>
internal sealed class ImageWords
{
    public required Guid ImageId { get; init; }

    public required string Language { get; init; }

    public required string Alt { get; set; }
}
