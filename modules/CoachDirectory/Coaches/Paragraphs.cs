using Microsoft.AspNetCore.Html;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>Plain text as paragraphs: an empty line parts them, a single line break stays one.</summary>
internal static class Paragraphs
{
    public static IEnumerable<IHtmlContent> Of(string text) => text.ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Lines);

    private static IHtmlContent Lines(string paragraph)
    {
        var html = new HtmlContentBuilder();
        foreach (var (i, line) in paragraph.Split('\n').Index())
        {
            if (i > 0) html.AppendHtml("<br>");
            html.Append(line);
        }
        return html;
    }
}
