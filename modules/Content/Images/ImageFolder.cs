using ReciproCoach.Platform.Pictures;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Images;

/// <summary>Where the files of pages' pictures lie: <c>images</c> in the data directory.</summary>
internal sealed class ImageFolder(PortalSettings portal) : PictureFolder(portal, "images");
