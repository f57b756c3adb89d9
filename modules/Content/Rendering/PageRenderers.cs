using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReciproCoach.Content.Rendering;

/// <summary>Writes a link to where it leads, and a picture of the portal's own; a dead link and any other picture leave their words.</summary>
internal sealed class WriteLink(PageLinks links, OperatorFacts facts, PageImages images) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (obj.IsImage && images.Find(obj.Url ?? "") is { } image)
        {
            // Words written on the page itself go before those said once for all pages.
            var written = string.Concat(obj.Descendants<LiteralInline>().Select(words => words.Content.ToString()));
            images.Write(renderer, image, written);
            return;
        }
        var address = obj.IsImage ? null : links.Resolve(facts.Fill(obj.Url ?? ""));
        if (address is not null) renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
        renderer.WriteChildren(obj);
        if (address is not null) renderer.Write("</a>");
    }
}

/// <summary>Writes an address in angle brackets, under the same rules.</summary>
internal sealed class WriteAutolink(PageLinks links) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (links.Resolve(obj.IsEmail ? "mailto:" + obj.Url : obj.Url) is { } address)
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">").WriteEscape(obj.Url).Write("</a>");
        else renderer.WriteEscape(obj.Url);
    }
}

/// <summary>Raw HTML inside a paragraph is shown as the characters it is made of; a comment is for editors only.</summary>
internal sealed class WriteHtmlInline : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        if (!obj.Tag.StartsWith("<!--", StringComparison.Ordinal)) renderer.WriteEscape(obj.Tag);
    }
}

/// <summary>The same for raw HTML that stands by itself.</summary>
internal sealed class WriteHtmlBlock : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        if (obj.Type is HtmlBlockType.Comment) return;
        renderer.Write("<p>").WriteLeafRawLines(obj, writeEndOfLines: true, escape: true).WriteLine("</p>");
    }
}

/// <summary>A table scrolls in a box of its own, which keyboards reach, named by the heading it stands under.</summary>
internal sealed class WriteTable(Func<string?> heading) : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        obj.GetAttributes().AddClass("table");
        if (heading() is { } id) renderer.Write("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"").Write(id).WriteLine("\">");
        else renderer.WriteLine("<div class=\"scroll\">");
        base.Write(renderer, obj);
        renderer.WriteLine("</div>");
    }
}
