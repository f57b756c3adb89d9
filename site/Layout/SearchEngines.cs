using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.Site.Layout;

/// <summary>What the head of a page says to search engines and to those who show links.</summary>
internal static class SearchEngines
{
    /// <summary>The picture of every page that has none of its own: the ring, without words, for every language.</summary>
    public static HeadImage Card { get; } = new("/card.png", 1200, 630, "");

    /// <summary>The page in each language it may be listed in, itself included, in the portal's order.</summary>
    public static IReadOnlyList<(Language Language, string Path)> Alternates(LanguageList languages, HttpRequest request, PageHead head) =>
    [
        .. languages.All.Where(language => head.ListedIn?.Contains(language.Code) != false)
            .Select(language => (Language: language, Path: Places.Alternate(language, request, head)))
            .Where(place => place.Path is not null).Select(place => (place.Language, place.Path!)),
    ];

    /// <summary>For readers of no listed language: the default one, or the door where they choose.</summary>
    public static string Otherwise(LanguageList languages, IReadOnlyList<(Language Language, string Path)> alternates) =>
        alternates.Where(place => place.Language == languages.Default).Select(place => place.Path).FirstOrDefault() ?? "/";
}
