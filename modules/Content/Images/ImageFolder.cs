using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Images;

/// <summary>Where the pictures' files lie: <c>images</c> in the data directory.</summary>
internal sealed class ImageFolder(PortalSettings portal)
{
    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(portal.DataDirectory, "images")).FullName;

    /// <summary>Writes a file whole or not at all; one that is there already holds the same, by its name.</summary>
    public async Task WriteAsync(string name, byte[] bytes, CancellationToken cancellation)
    {
        var place = System.IO.Path.Combine(Path, name);
        if (File.Exists(place)) return;
        var unfinished = place + "." + System.IO.Path.GetRandomFileName();
        await File.WriteAllBytesAsync(unfinished, bytes, cancellation);
        File.Move(unfinished, place, overwrite: true);
    }

    /// <summary>The file of that name, or null; a name that leaves the folder is the name of none.</summary>
    public string? Find(string name) =>
        System.IO.Path.GetFileName(name) == name && System.IO.Path.Combine(Path, name) is var place && File.Exists(place) ? place : null;
}
