using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Pages;

/// <summary>A picture pages name: <c>![words](image:name)</c> and the file <c>images/name.jpg</c> in the content folder.</summary>
/// <param name="File">Its path.</param>
internal sealed record Picture(string Name, string File)
{
    /// <summary>Kinds the portal shows; SVG is a program rather than a picture.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [".jpg", ".jpeg", ".png", ".webp", ".gif"];

    public Guid Id { get; } = PortalIds.Media(Name);
}
