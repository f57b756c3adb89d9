using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.CheckMatching;

/// <summary>A certificate somebody sent: the JSON itself, or the zip it came in.</summary>
internal static class UploadedCertificate
{
    private const int Megabyte = 1 << 20;

    /// <summary>A thousand people with a tree of branches need a quarter of this.</summary>
    public const int MostMegabytes = 16;

    /// <summary>A small zip may claim to hold a mountain.</summary>
    private const int MostUnpacked = 4 * MostMegabytes * Megabyte;

    /// <summary>The bytes to check, or what is wrong with the file itself.</summary>
    public static async Task<(byte[]? Json, Text? Problem)> ReadAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0) return (null, Text.Of("Please choose a file."));
        if (file.Length > MostMegabytes * Megabyte) return (null, Text.Of("This file is too large: a certificate has {n} MB at most.", ("n", MostMegabytes)));
        using var bytes = new MemoryStream();
        await using (var body = file.OpenReadStream()) await body.CopyToAsync(bytes, cancellation);
        return LooksZipped(bytes.GetBuffer()) ? Unzip(bytes) : (bytes.ToArray(), null);
    }

    private static bool LooksZipped(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);

    private static (byte[]? Json, Text? Problem) Unzip(MemoryStream bytes)
    {
        try
        {
            using var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
            if (zip.GetEntry(PackDraft.Certificate) is not { } entry) return (null, Text.Of("There is no certificate in this file."));
            using var unpacked = new MemoryStream();
            using var content = entry.Open();
            var buffer = new byte[1 << 16];
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > MostUnpacked) return (null, Text.Of("This file is too large: a certificate has {n} MB at most.", ("n", MostMegabytes)));
            }

            return (unpacked.ToArray(), null);
        }
        catch (InvalidDataException)
        {
            return (null, Text.Of("This file is damaged. Please download it again."));
        }
    }
}
