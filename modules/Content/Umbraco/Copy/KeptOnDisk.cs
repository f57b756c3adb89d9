using System.Text.Json;
using Microsoft.Extensions.Logging;
using ReciproCoach.Content.Umbraco.Delivery;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Umbraco.Copy;

/// <summary>The last good copy in the data directory, for a start while Umbraco is away.</summary>
internal sealed class KeptOnDisk(PortalSettings portal, WhatToMend mend, ILogger<KeptOnDisk> log)
{
    private string Folder => Path.Combine(portal.DataDirectory, "umbraco");

    private string File => Path.Combine(Folder, "pages.json");

    /// <summary>The copy, or null where there is none that can be read.</summary>
    public async Task<UmbracoContent?> ReadAsync(CancellationToken cancellation)
    {
        if (!System.IO.File.Exists(File)) return null;
        try
        {
            await using var file = System.IO.File.OpenRead(File);
            return await JsonSerializer.DeserializeAsync<UmbracoContent>(file, DeliveryJson.Options, cancellation);
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            log.LogWarning(problem, "The copy of Umbraco’s pages in {File} cannot be read and is made anew", File);
            return null;
        }
    }

    /// <summary>Written whole or not at all; the portal goes on without.</summary>
    public async Task WriteAsync(UmbracoContent content, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            var unfinished = File + "." + Path.GetRandomFileName();
            await System.IO.File.WriteAllBytesAsync(unfinished, JsonSerializer.SerializeToUtf8Bytes(content, DeliveryJson.Options), cancellation);
            System.IO.File.Move(unfinished, File, overwrite: true);
            mend.IsWell(MendIn.KeptCopy);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            mend.Say(MendIn.KeptCopy, $"The last good copy of the pages cannot be kept in {Folder}: {problem.Message} Without it the portal cannot start while Umbraco is away.");
        }
    }
}
