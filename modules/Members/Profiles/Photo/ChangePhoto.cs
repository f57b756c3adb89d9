using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Platform.Pictures;

namespace ReciproCoach.Members.Profiles.Photo;

/// <summary>Gives a profile a photograph, another one, or none.</summary>
internal sealed class ChangePhoto(PortalDb db, PhotoFolder folder, OutboxWriter outbox, DomainEvents events, ChangesFeed changes)
{
    // On each side; fewer show no face.
    private const int FewestPixels = 64;
    private const int PrintLength = 32;

    /// <summary>Takes an uploaded file: its square middle, drawn anew in three sizes.</summary>
    /// <returns>Why it cannot be taken; null where it was.</returns>
    public async Task<Text?> TakeAsync(Guid member, byte[] file, CancellationToken cancellation)
    {
        var (drawn, problem) = await UploadedPicture.DrawAsync(file, Portrait.Sizes[^1], Draw, cancellation);
        if (problem is { } why) return why.Sentence();
        if (drawn!.Count == 0) return Text.Of("This picture is too small: {n} pixels on each side at least.", ("n", FewestPixels));
        var photo = new Portrait(PrintOf(drawn[^1].Bytes));
        // Files first: a profile never points to what is not there.
        foreach (var (size, picture) in Portrait.Sizes.Zip(drawn)) await folder.WriteAsync(photo.FileOf(size), picture.Bytes, cancellation);
        try
        {
            await SetAsync(member, photo, cancellation);
        }
        catch
        {
            folder.Delete(photo);
            throw;
        }
        return null;
    }

    /// <summary>Takes the photograph away; where there is none, nothing happens.</summary>
    public Task RemoveAsync(Guid member, CancellationToken cancellation) => SetAsync(member, null, cancellation);

    private Task SetAsync(Guid member, Portrait? photo, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        var profile = await db.Set<Profile>().SingleAsync(one => one.MemberId == member, cancellation);
        if (profile.PhotoPrint == photo?.Print) return;
        if (profile.PhotoPrint is { } before) outbox.Add(DeletePhotoFiles.MessageKind, new PhotoGone(before));
        profile.PhotoPrint = photo?.Print;
        changes.Add(ProfileChanges.Kind, member);
        await events.RaiseAsync(new ProfileChanged(member), cancellation);
    }, cancellation);

    private static List<DrawnPicture> Draw(UploadedPicture picture) =>
        Math.Min(picture.Width, picture.Height) < FewestPixels ? [] : [.. Portrait.Sizes.Select(picture.Square)];

    /// <summary>
    /// Of the bytes and of this one time: the same picture chosen by two people, or again after it was taken away, has other
    /// addresses, so that no address outlives the choice it was made for.
    /// </summary>
    private static string PrintOf(byte[] bytes) =>
        Convert.ToHexStringLower(SHA256.HashData([.. bytes, .. RandomNumberGenerator.GetBytes(16)]))[..PrintLength];
}
