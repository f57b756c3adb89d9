using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Links;

/// <summary>Absolute addresses for mails, hreflang and payment returns; made from the configured base, never from a request.</summary>
public sealed class PortalLinks(PortalSettings settings)
{
    /// <param name="path">A path beginning with a slash, for example <c>/fr/rounds</c>.</param>
    public string Absolute(string path) => settings.BaseUrl + path;

    /// <param name="language">The first segment.</param>
    /// <param name="path">The rest without a leading slash.</param>
    public string To(string language, string path) => $"{settings.BaseUrl}/{language}/{path}".TrimEnd('/');
}
