using System.Globalization;
using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Content;

/// <summary>Where the pages a programme begins with lie, and how they are listed.</summary>
/// <param name="Folder">Absolute; <c>Content:Folder</c>, or <c>content</c> beside the application.</param>
/// <param name="Provider">Where pages are kept and edited: <c>Content:Provider</c>.</param>
/// <param name="UrlsPerSitemap">How many addresses a sitemap lists before it becomes several with an index: <c>Content:UrlsPerSitemap</c>, 50,000 at most as search engines ask.</param>
internal sealed record ContentSettings(string Folder, PageProvider Provider, int UrlsPerSitemap)
{
    private const string Urls = "Content:UrlsPerSitemap";

    private const int Most = 50_000;

    /// <exception cref="SettingProblemException">The provider is unknown, or the number is none or out of bounds.</exception>
    public static ContentSettings Read(IConfiguration configuration) => new(
        Path.GetFullPath(configuration["Content:Folder"] is { Length: > 0 } set ? set : "content", AppContext.BaseDirectory),
        configuration.Choice("Content:Provider", PageProvider.Own),
        configuration[Urls] is { Length: > 0 } urls ? Number(urls) : Most);

    private static int Number(string urls) =>
        int.TryParse(urls, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most
            ? number
            : throw new SettingProblemException(Urls, $"“{urls}” is not a whole number from 1 to 50000.");
}

/// <summary>Where the programme's pages are kept: in the portal's database, with its own editor, or in an Umbraco beside it.</summary>
internal enum PageProvider { Own, Umbraco }
