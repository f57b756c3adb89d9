using System.Globalization;
using AngleSharp.Dom;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>Blocks of clean HTML as Markdown that means the same; what Markdown has no sign for leaves its words.</summary>
internal static class WriteMarkdown
{
    public static string Of(IElement body) => string.Join("\n\n", Blocks(body));

    /// <summary>Text that stands between blocks is a paragraph too.</summary>
    private static IEnumerable<string> Blocks(INode parent)
    {
        var loose = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement element || !IsBlock(element))
            {
                loose.Add(node);
                continue;
            }
            if (MarkdownWords.Paragraph(loose) is { Length: > 0 } before) yield return before;
            loose.Clear();
            foreach (var block in Block(element)) yield return block;
        }
        if (MarkdownWords.Paragraph(loose) is { Length: > 0 } last) yield return last;
    }

    private static bool IsBlock(IElement element) => element.LocalName is "p" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "ul" or "ol" or "blockquote" or "hr" or "pre" or "table" or "figure" or "figcaption";

    private static IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        "h1" or "h2" => Heading(2, element),
        "h3" or "h4" or "h5" or "h6" => Heading(element.LocalName[1] - '0', element),
        "p" or "figcaption" => NotEmpty(MarkdownWords.Paragraph(element.ChildNodes)),
        "ul" => NotEmpty(List(element, _ => "- ")),
        "ol" => NotEmpty(List(element, place => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. "))),
        "blockquote" => NotEmpty(Indented(string.Join("\n\n", Blocks(element)), "> ", "> ")),
        "pre" => NotEmpty("```\n" + element.TextContent.Trim('\n').Replace("```", "'''", StringComparison.Ordinal) + "\n```"),
        "hr" => ["---"],
        "table" => NotEmpty(Table(element)),
        _ => Blocks(element),
    };

    private static IEnumerable<string> NotEmpty(string block) => block.Length > 0 ? [block] : [];

    private static IEnumerable<string> Heading(int level, IElement element) =>
        MarkdownWords.Inline(element.ChildNodes).Replace("\\\n", " ", StringComparison.Ordinal).Trim() is { Length: > 0 } words ? [new string('#', level) + " " + words] : [];

    private static string List(IElement list, Func<int, string> mark) => string.Join('\n', list.Children.Where(item => item.LocalName == "li")
        .Select((item, place) => Indented(string.Join("\n\n", Blocks(item)), mark(place), new string(' ', mark(place).Length))));

    private static string Indented(string text, string first, string others) => first + text.Replace("\n", "\n" + others, StringComparison.Ordinal);

    /// <summary>The first row is the head, as Markdown must have one.</summary>
    private static string Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Select(row => row.Children.Select(cell => MarkdownWords.Inline(cell.ChildNodes).Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Trim()).ToList()).ToList();
        if (rows.Count == 0) return "";
        var width = rows.Max(row => row.Count);
        string Line(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";
        var written = rows.ConvertAll(row => Line(row.Concat(Enumerable.Repeat("", width - row.Count))));
        return string.Join('\n', written.Take(1).Append(Line(Enumerable.Repeat("---", width))).Concat(written.Skip(1)));
    }
}
