using AngleSharp.Dom;
using Ganss.Xss;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>
/// Rich text as Markdown. It is cleaned first, so that what was taken out can be named; then it goes the way of every other
/// body, which lets no HTML through.
/// </summary>
internal static class RichText
{
    private static readonly string[] Tags =
    [
        "p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "mark", "a", "ul", "ol", "li", "blockquote", "img", "figure",
        "figcaption", "br", "hr", "code", "pre", "table", "thead", "tbody", "tfoot", "tr", "th", "td",
    ];

    private static readonly string[] Attributes = ["href", "src", "alt"];

    /// <summary>Harmless, and of no use on a page of the portal.</summary>
    private static readonly HashSet<string> Unspoken = new(StringComparer.OrdinalIgnoreCase) { "class", "style", "id", "title", "target", "rel", "type", "width", "height", "dir", "lang", "colspan", "rowspan", "scope" };

    /// <param name="html">As Umbraco's editor saved it.</param>
    /// <param name="where">The page, for an operator.</param>
    /// <param name="problems">What was taken out is named here.</param>
    public static string ToMarkdown(string html, string where, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(html)) return "";
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(Tags), AllowedAttributes = new HashSet<string>(Attributes), UriAttributes = new HashSet<string> { "href", "src" },
            AllowedSchemes = new HashSet<string> { "http", "https", "mailto", "tel" }, AllowedCssProperties = new HashSet<string>(),
        });
        sanitizer.RemovingTag += (_, removed) => problems.Add($"{where} has a <{removed.Tag.LocalName}> in its rich text, which is left out.");
        sanitizer.RemovingAttribute += (_, removed) =>
        {
            if (!IsUnspoken(removed.Attribute.Name)) problems.Add($"{where} has the attribute {removed.Attribute.Name} in its rich text, which is left out.");
        };
        return WriteMarkdown.Of(sanitizer.SanitizeDom(html).Body!);
    }

    private static bool IsUnspoken(string attribute) => Unspoken.Contains(attribute) || attribute.StartsWith("data-", StringComparison.Ordinal) || attribute.StartsWith("aria-", StringComparison.Ordinal);
}
