using ReciproCoach.Platform.Pictures;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content.Umbraco.Media;

/// <summary>Where Umbraco's pictures are kept once they have been asked for: <c>umbraco/media</c> in the data directory.</summary>
internal sealed class MediaFolder(PortalSettings portal) : PictureFolder(portal, Path.Combine("umbraco", "media"));
