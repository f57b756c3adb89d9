using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Face;

namespace ReciproCoach.Members.Profiles.Photo;

internal sealed class ReadPhotos(PortalDb db, IProfiles profiles, PhotoFolder folder) : IPhotos
{
    public async Task<CoachProfile?> OwnerAsync(string print, CancellationToken cancellation)
    {
        var owner = await db.Set<Profile>().Where(one => one.PhotoPrint == print).Select(one => (Guid?)one.MemberId).SingleOrDefaultAsync(cancellation);
        return owner is { } member ? await profiles.FindAsync(member, cancellation) : null;
    }

    public string? Find(Portrait photo, int size) => Portrait.Sizes.Contains(size) ? folder.Find(photo.FileOf(size)) : null;
}
