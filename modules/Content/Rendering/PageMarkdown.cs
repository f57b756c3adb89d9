using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReciproCoach.Content.Pseudo;

namespace ReciproCoach.Content.Rendering;

/// <summary>
/// The Markdown of one page as HTML that can be trusted: raw HTML is never passed on, links lead into the page's language,
/// headings carry ids. One for each page, because ids are unique within it; inside a block headings have none, since the
/// block has its own.
/// </summary>
internal sealed class PageMarkdown(PageLinks links, OperatorFacts facts, bool pseudo = false)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private readonly HeadingIds ids = new();
    private string? section;

    /// <summary>The pictures a page may show; none unless said otherwise.</summary>
    public PageImages Images { get; init; } = PageImages.None;

    /// <summary>Running text without leaves, for the inside of blocks.</summary>
    public string Plain(string markdown)
    {
        using var html = new StringWriter();
        var renderer = Renderer(html);
        foreach (var block in Read(markdown, withIds: false)) renderer.Render(block);
        return html.ToString();
    }

    /// <summary>Running text as leaves of the notebook: each second-level heading hangs in the margin, its matter beside it.</summary>
    public string Leaves(string markdown, bool first)
    {
        using var html = new StringWriter();
        var renderer = Renderer(html);
        var open = false;
        foreach (var block in Read(markdown, withIds: true))
        {
            if (block is HtmlBlock { Type: HtmlBlockType.Comment }) continue;
            var heading = block as HeadingBlock is { Level: 2 } second ? second : null;
            if (heading is not null || !open)
            {
                if (open) html.Write("</div></section>\n");
                OpenLeaf(renderer, heading, first && !open);
                open = true;
            }
            if (heading is null) renderer.Render(block);
        }
        if (open) html.Write("</div></section>\n");
        return html.ToString();
    }

    private void OpenLeaf(HtmlRenderer renderer, HeadingBlock? heading, bool first)
    {
        section = heading?.GetAttributes().Id;
        renderer.Write(first ? "<section class=\"leaf first\"" : "<section class=\"leaf\"");
        if (section is not null) renderer.Write(" aria-labelledby=\"").Write(section).Write('"');
        renderer.Write("><header>");
        if (heading is not null) renderer.Render(heading);
        renderer.Write("</header><div class=\"stack\">\n");
    }

    private MarkdownDocument Read(string markdown, bool withIds)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var literal in document.Descendants<LiteralInline>()) literal.Content = new(facts.Fill(literal.Content.ToString()));
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // The page's title is its only first-level heading.
            if (heading.Level == 1) heading.Level = 2;
            if (withIds) heading.GetAttributes().Id = ids.For(string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(words => words.Content.ToString()) ?? []));
        }
        if (pseudo) PseudoMarkdown.Disguise(document);
        return document;
    }

    private HtmlRenderer Renderer(TextWriter writer)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new WriteLink(links, facts, Images));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new WriteAutolink(links));
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new WriteHtmlInline());
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new WriteHtmlBlock());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new WriteTable(() => section));
        return renderer;
    }
}
