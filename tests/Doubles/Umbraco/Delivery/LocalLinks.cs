using System.Text.RegularExpressions;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary>Links of rich text as readers of a culture get them; one to a document that is not published there loses its address.</summary>
internal static partial class LocalLinks
{
    public static string Resolve(string markup, UmbracoState state, ContentPaths paths, string culture) => Link().Replace(markup, found =>
    {
        if (!state.Documents.TryGetValue(Guid.Parse(found.Groups[1].ValueSpan), out var target) || !target.Published.ContainsKey(culture)) return "";
        var root = state.RootOf(target);
        return $" href=\"{paths.Full(target, culture)}\" data-start-item-path=\"{root.Published.GetValueOrDefault(culture)?.Segment}\" data-start-item-id=\"{root.Id}\"";
    });

    [GeneratedRegex("(?: type=\"document\")? href=\"/\\{localLink:([0-9a-fA-F-]{36})\\}\"(?: type=\"document\")?", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
