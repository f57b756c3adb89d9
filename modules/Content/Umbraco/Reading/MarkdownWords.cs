using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>Running text as Markdown: emphasis, links, pictures, and no character that would mean something by accident.</summary>
internal static partial class MarkdownWords
{
    /// <summary>A paragraph; a line that would begin a list, heading or quotation is kept from it, but a block's own line stays one.</summary>
    public static string Paragraph(IEnumerable<INode> nodes)
    {
        var words = Inline(nodes).Trim();
        return Beginning().Replace(words, found => found.Groups["digits"].Value + "\\" + found.Groups["mark"].Value);
    }

    public static string Inline(IEnumerable<INode> nodes)
    {
        var words = new StringBuilder();
        foreach (var node in nodes) words.Append(node is IElement element ? Element(element) : node is IText text ? Escaped(text.Data) : "");
        return words.ToString();
    }

    private static string Element(IElement element)
    {
        var inner = Inline(element.ChildNodes);
        return element.LocalName switch
        {
            "br" => "\\\n",
            "strong" or "b" => Around("**", inner),
            "em" or "i" => Around("*", inner),
            "code" => element.TextContent.Contains('`', StringComparison.Ordinal) ? inner : $"`{element.TextContent}`",
            "a" when Address(element, "href") is { } to && inner.Trim().Length > 0 => $"[{inner}]({to})",
            "img" when Address(element, "src") is { } from => $"![{Escaped(element.GetAttribute("alt") ?? "")}]({from})",
            _ => inner,
        };
    }

    /// <summary>Signs of emphasis stand at words, not at spaces.</summary>
    private static string Around(string sign, string inner)
    {
        var words = inner.Trim();
        if (words.Length == 0) return inner;
        var at = inner.IndexOf(words, StringComparison.Ordinal);
        return inner[..at] + sign + words + sign + inner[(at + words.Length)..];
    }

    private static string? Address(IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Trim() is { Length: > 0 } written ? NotInAddress().Replace(written, found => Uri.HexEscape(found.Value[0])) : null;

    private static string Escaped(string text) => Meaningful().Replace(Space().Replace(text, " "), "\\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>&|~]", RegexOptions.CultureInvariant)]
    private static partial Regex Meaningful();

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"[\s()<>]", RegexOptions.CultureInvariant)]
    private static partial Regex NotInAddress();

    [GeneratedRegex(@"^(?<digits>\d*)(?<mark>(?<=\d)[.)]|[#+=-])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Beginning();
}
