namespace ReciproCoach.Platform.Pages;

/// <summary>The picture others show beside a link to a page.</summary>
/// <param name="Path">Without host.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Alt">In words what it shows, in the page's language; empty where nobody has said.</param>
public sealed record HeadImage(string Path, int Width, int Height, string Alt);
