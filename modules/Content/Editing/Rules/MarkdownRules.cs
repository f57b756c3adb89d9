using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Rules;

/// <summary>
/// What a body may not hold: HTML, which readers would see as the characters it is made of, and links no reader could follow.
/// Said to the editor, because rendering alone would make both harmless and leave a poor page.
/// </summary>
internal static class MarkdownRules
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>The first thing wrong, with its line; null where all is well.</summary>
    public static Text? FirstBroken(string body)
    {
        foreach (var part in Markdown.Parse(body, Pipeline).Descendants())
            if (Broken(part) is { } sentence) return sentence;
        return null;
    }

    private static Text? Broken(MarkdownObject part) => part switch
    {
        HtmlBlock { Type: not HtmlBlockType.Comment } => Html(part.Line),
        HtmlInline inline when !inline.Tag.StartsWith("<!--", StringComparison.Ordinal) => Html(part.Line),
        LinkInline { IsImage: false, Url: { } url } when !PageLinks.CanLead(url) => Link(part.Line, url),
        LinkInline { IsImage: true, Url: { } url } when !url.StartsWith(PageLinks.Image, StringComparison.Ordinal) =>
            Text.Of("Line {n}: pictures come from the portal’s own: please write {example} with the name of one.", ("n", part.Line + 1), ("example", "![](image:…)")),
        AutolinkInline { IsEmail: false } auto when !PageLinks.CanLead(auto.Url) => Link(part.Line, auto.Url),
        _ => null,
    };

    private static Text Html(int line) =>
        Text.Of("Line {n} holds HTML. Pages are written in Markdown alone.", ("n", line + 1));

    private static Text Link(int line, string target) =>
        Text.Of("Line {n}: the link “{target}” leads nowhere. Links begin with page:, portal:, https:// or mailto:.", ("n", line + 1), ("target", target.Length > 60 ? target[..60] + "…" : target));
}
