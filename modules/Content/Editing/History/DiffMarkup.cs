using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ReciproCoach.Content.Editing.History;

/// <summary>Pieces of a comparison as HTML: what went is deleted, what came is inserted.</summary>
internal static class DiffMarkup
{
    public static IHtmlContent Of(IEnumerable<DiffPiece> pieces)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Kind is DiffKind.Same) html.Append(piece.Words);
            else html.AppendHtml(Marked(piece));
        }
        return html;
    }

    private static TagBuilder Marked(DiffPiece piece)
    {
        var mark = new TagBuilder(piece.Kind is DiffKind.Gone ? "del" : "ins");
        mark.InnerHtml.Append(piece.Words);
        return mark;
    }
}
