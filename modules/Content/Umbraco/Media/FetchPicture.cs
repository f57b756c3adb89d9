using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using ReciproCoach.Content.Images;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Content.Umbraco.Delivery;

namespace ReciproCoach.Content.Umbraco.Media;

/// <summary>
/// A picture's file, from the data directory or, the first time, from Umbraco: read as what it is whatever its name says, and
/// drawn anew in the portal's widths, as an uploaded one is.
/// </summary>
internal sealed class FetchPicture(UmbracoCopy copy, AskUmbraco ask, MediaFolder folder, WhatToMend mend)
{
    private static readonly (string Extension, string Type)[] Kinds = [("jpg", "image/jpeg"), ("webp", "image/webp")];
    private readonly ConcurrentDictionary<string, Task> fetching = new();

    /// <param name="print">What the address begins with.</param>
    /// <param name="width">In pixels; another than the portal's own widths has no file.</param>
    /// <param name="cancellation">Ends the waiting, not the fetching.</param>
    /// <returns>The file and its type; null where there is none.</returns>
    public async Task<(string Path, string Type)?> RunAsync(string print, int width, CancellationToken cancellation)
    {
        if (copy.MediaPath(print) is not { } path) return null;
        if (Find(print, width) is { } kept) return kept;
        try
        {
            await fetching.GetOrAdd(print, _ => Task.Run(() => FetchAsync(print, path), CancellationToken.None)).WaitAsync(cancellation);
        }
        catch (UmbracoTroubleException trouble)
        {
            mend.Say(MendIn.Connection, trouble.Message);
        }
        finally
        {
            fetching.TryRemove(print, out _);
        }
        return Find(print, width);
    }

    private (string Path, string Type)? Find(string print, int width)
    {
        foreach (var (extension, type) in Kinds)
            if (folder.Find(FileOf(print, width, extension)) is { } file) return (file, type);
        return null;
    }

    private static string FileOf(string print, int width, string extension) => string.Create(CultureInfo.InvariantCulture, $"{print}-{width}.{extension}");

    private async Task FetchAsync(string print, string path)
    {
        using var answer = await ask.GetAsync(path, null, CancellationToken.None);
        if (answer.StatusCode is not HttpStatusCode.OK) return;
        var (drawn, extension, problem) = await DrawInWidths.RunAsync(await answer.Content.ReadAsByteArrayAsync(), CancellationToken.None);
        if (problem is null) foreach (var one in drawn) await folder.WriteAsync(FileOf(print, one.Width, extension), one.Bytes, CancellationToken.None);
        else mend.Say(MendIn.Pictures, $"{path} is not a picture that can be shown ({problem}): replace it in Umbraco by a JPEG, PNG, WebP or GIF file.");
    }
}
