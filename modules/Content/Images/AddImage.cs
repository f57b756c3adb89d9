using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Pictures;

namespace ReciproCoach.Content.Images;

/// <summary>Takes an uploaded picture: read, drawn anew in several widths, and kept under a name editors can write.</summary>
internal sealed class AddImage(PortalDb db, ImageFolder folder, AuditTrail audit, TimeProvider clock)
{
    public async Task<Outcome> RunAsync(string fileName, byte[] file, Guid editor, CancellationToken cancellation)
    {
        var (drawn, extension, problem) = await DrawInWidths.RunAsync(file, cancellation);
        if (problem is { } why) return Outcome.Refused(new Complaint("File", why.Sentence()));
        var print = Convert.ToHexStringLower(SHA256.HashData(drawn[^1].Bytes))[..24];
        // The same picture again is the same picture.
        if (await db.Set<StoredImage>().AnyAsync(one => one.Print == print, cancellation)) return Outcome.Done();
        var image = new StoredImage
        {
            Name = await FreeAsync(PictureNames.Of(fileName), cancellation),
            Print = print,
            Extension = extension,
            Width = drawn[^1].Width,
            Height = drawn[^1].Height,
            Widths = [.. drawn.Select(one => one.Width)],
            AddedAt = clock.GetUtcNow(),
        };
        // Files first: a row never points to what is not there.
        foreach (var one in drawn) await folder.WriteAsync(image.FileOf(one.Width), one.Bytes, cancellation);
        db.Add(image);
        audit.Add(editor, "image-added", image.Name);
        return Outcome.Done();
    }

    private async Task<string> FreeAsync(string wished, CancellationToken cancellation)
    {
        var taken = await db.Set<StoredImage>().Where(one => one.Name.StartsWith(wished)).Select(one => one.Name).ToListAsync(cancellation);
        return PictureNames.Free(wished, name => !taken.Contains(name));
    }
}
