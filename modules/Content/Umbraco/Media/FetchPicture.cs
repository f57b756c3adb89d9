using System.Collections.Concurrent;
using System.Net;
using ReciproCoach.Content.Images;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Content.Umbraco.Delivery;
using ReciproCoach.Content.Umbraco.Reading;

namespace ReciproCoach.Content.Umbraco.Media;

/// <summary>
/// A picture's file, from the data directory or, the first time, from Umbraco: read as what it is whatever its name says, and
/// drawn anew in the portal's widths, as an uploaded one is.
/// </summary>
internal sealed class FetchPicture(UmbracoCopy copy, AskUmbraco ask, MediaFolder folder, WhatToMend mend)
{
    private static readonly (string Extension, string Type)[] Kinds = [(".jpg", "image/jpeg"), (".webp", "image/webp")];
    private readonly ConcurrentDictionary<string, Task> fetching = new();

    /// <summary>Those that turned out to be none: they are not fetched again.</summary>
    private readonly ConcurrentDictionary<string, bool> none = new();

    /// <param name="name">What stands behind <c>/media/</c>; only a name that a page of the copy can show has a file.</param>
    /// <param name="cancellation">Ends the waiting, not the fetching.</param>
    /// <returns>The file and its type; null where there is none.</returns>
    public async Task<(string Path, string Type)?> RunAsync(string name, CancellationToken cancellation)
    {
        if (copy.HandedOn("/media/" + name) is not { } picture) return null;
        if (Find(name) is { } kept) return kept;
        var key = picture.Files[0].Path;
        if (none.ContainsKey(key)) return null;
        try
        {
            await fetching.GetOrAdd(key, _ => Task.Run(() => FetchAsync(picture), CancellationToken.None)).WaitAsync(cancellation);
        }
        catch (UmbracoTroubleException trouble)
        {
            mend.Say(MendIn.Pictures, trouble.Message);
        }
        finally
        {
            fetching.TryRemove(key, out _);
        }
        return Find(name);
    }

    private (string Path, string Type)? Find(string name)
    {
        foreach (var (extension, type) in Kinds)
            if (folder.Find(name + extension) is { } file) return (file, type);
        return null;
    }

    private async Task FetchAsync(HandedOn picture)
    {
        using var answer = await ask.GetAsync(picture.Path, null, CancellationToken.None);
        if (answer.StatusCode is not HttpStatusCode.OK) return;
        var (drawn, extension, problem) = await DrawInWidths.RunAsync(await answer.Content.ReadAsByteArrayAsync(), CancellationToken.None);
        if (problem is not null)
        {
            none[picture.Files[0].Path] = true;
            mend.Say(MendIn.Pictures, $"{picture.Path} is not a picture that can be shown ({problem}): replace it in Umbraco by a JPEG, PNG, WebP or GIF file.");
            return;
        }
        // One taken with the camera on its side is narrower than Umbraco says: then the widest there is will do.
        foreach (var file in picture.Files)
            await folder.WriteAsync(Path.GetFileName(file.Path) + "." + extension, (drawn.FirstOrDefault(one => one.Width >= file.Width) ?? drawn[^1]).Bytes, CancellationToken.None);
    }
}
