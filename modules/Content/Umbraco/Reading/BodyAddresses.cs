using System.Text.RegularExpressions;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Umbraco.Copy;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>
/// The addresses in a body as the portal writes them: Umbraco's own editors put in the path of a page or a file, where the
/// portal says <c>page:ethics</c> and <c>image:our-meeting</c>. So everything behind this treats them alike.
/// </summary>
internal sealed partial class BodyAddresses
{
    private readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly UmbracoPictures pictures;
    private readonly UmbracoSettings settings;
    private readonly List<string> problems;

    public BodyAddresses(UmbracoContent content, IReadOnlyDictionary<Guid, PublishedPage> pages, UmbracoPictures pictures, UmbracoSettings settings, List<string> problems)
    {
        (this.pictures, this.settings, this.problems) = (pictures, settings, problems);
        foreach (var item in content.Pages.Values.SelectMany(list => list)) keys[item.Route.Path.Trim('/')] = pages[item.Id].Key;
    }

    /// <param name="markdown">A body.</param>
    /// <param name="where">The page, for an operator.</param>
    public string Resolve(string markdown, string where) =>
        Link().Replace(Image().Replace(markdown, found => Shown(found, where)), found => "](" + Led(found.Groups["to"].Value) + ")");

    private string Shown(Match found, string where)
    {
        var (words, address) = (found.Groups["words"].Value, found.Groups["to"].Value);
        if (address.StartsWith("image:", StringComparison.Ordinal)) return found.Value;
        if (pictures.At(address) is { } picture) return $"![{words}](image:{picture.Name})";
        problems.Add(pictures.OwnPath(address) is null
            ? $"{where} shows a picture of another host, which is left out: {address}. Upload it to Umbraco’s media."
            : $"{where} shows a picture that is not among Umbraco’s media, and it is left out: {address}.");
        return words;
    }

    /// <summary>Any other target is judged where the page is drawn, as in the portal's own store.</summary>
    private string Led(string target) =>
        Uri.TryCreate(settings.Url, target, out var full) && full.Authority == settings.Url.Authority && keys.TryGetValue(full.AbsolutePath.Trim('/'), out var key) ? $"page:{key}{full.Fragment}" : target;

    [GeneratedRegex(@"!\[(?<words>(?:\\.|[^\]\\])*)\]\((?<to>[^)\s]+)(?:\s+""[^""]*"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Image();

    [GeneratedRegex(@"\]\((?<to>(?:/|https?:)[^)\s]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
