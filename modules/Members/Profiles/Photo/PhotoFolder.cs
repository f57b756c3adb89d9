using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Pictures;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Members.Profiles.Photo;

/// <summary>Where the files of members' photographs lie: <c>photos</c> in the data directory.</summary>
internal sealed class PhotoFolder(PortalSettings portal) : PictureFolder(portal, "photos")
{
    /// <summary>Deletes every size of a photograph.</summary>
    public void Delete(Portrait photo)
    {
        foreach (var size in Portrait.Sizes) Delete(photo.FileOf(size));
    }
}
