using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Pictures;

/// <summary>A folder of the data directory for pictures' files, each named after what is in it.</summary>
public abstract class PictureFolder
{
    private readonly string path;

    /// <param name="name">Of the folder, within the data directory.</param>
    protected PictureFolder(PortalSettings portal, string name)
    {
        ArgumentNullException.ThrowIfNull(portal);
        path = Directory.CreateDirectory(Path.Combine(portal.DataDirectory, name)).FullName;
    }

    /// <summary>Writes a file whole or not at all; one that is there already holds the same, by its name.</summary>
    public async Task WriteAsync(string name, byte[] bytes, CancellationToken cancellation)
    {
        var place = Path.Combine(path, name);
        if (File.Exists(place)) return;
        var unfinished = place + "." + Path.GetRandomFileName();
        await File.WriteAllBytesAsync(unfinished, bytes, cancellation);
        File.Move(unfinished, place, overwrite: true);
    }

    /// <summary>The file of that name, or null; a name that leaves the folder is the name of none.</summary>
    public string? Find(string name) =>
        Path.GetFileName(name) == name && Path.Combine(path, name) is var place && File.Exists(place) ? place : null;

    /// <summary>The names of the files last written before a moment, unfinished ones too.</summary>
    public IEnumerable<string> WrittenBefore(DateTimeOffset moment) =>
        new DirectoryInfo(path).EnumerateFiles().Where(file => file.LastWriteTimeUtc < moment.UtcDateTime).Select(file => file.Name);

    /// <summary>Deletes a file; one that is not there is gone already.</summary>
    public void Delete(string name)
    {
        if (Find(name) is { } place) File.Delete(place);
    }
}
