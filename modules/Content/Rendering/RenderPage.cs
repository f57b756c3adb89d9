using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Content.Rendering;

/// <summary>Makes the body of a page: its text, and its blocks as they are at this moment.</summary>
internal sealed class RenderPage(PageMarkup markup, OperatorFacts facts, IEnumerable<IPageBlock> blocks)
{
    public async Task<IHtmlContent> BodyAsync(ProgrammePage page, CancellationToken cancellation)
    {
        var body = new HtmlContentBuilder();
        foreach (var piece in await markup.OfAsync(page, cancellation))
        {
            if (piece.Html is not null) body.AppendHtml(piece.Html);
            else if (blocks.FirstOrDefault(block => block.Name == piece.Block) is { } filled)
                body.AppendHtml(await filled.RenderAsync(new(page.Language, page, piece.Inner, piece.InBlock), cancellation));
        }
        return body;
    }

    /// <summary>A line of plain text with the operator's facts in it.</summary>
    public string Line(string text) => facts.Fill(text);
}
