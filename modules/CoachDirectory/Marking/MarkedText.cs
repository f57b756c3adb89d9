using Microsoft.AspNetCore.Html;

namespace ReciproCoach.CoachDirectory.Marking;

/// <summary>A text and the places in it where words were found.</summary>
/// <param name="Places">From and until, in order, apart from each other.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<(int From, int Until)> Places)
{
    public static MarkedText Plain(string text) => new(text, []);

    /// <summary>Encoded, the places as <c>mark</c>.</summary>
    public IHtmlContent Html()
    {
        var (html, at) = (new HtmlContentBuilder(), 0);
        foreach (var (from, until) in Places)
        {
            html.Append(Text[at..from]).AppendHtml("<mark>").Append(Text[from..until]).AppendHtml("</mark>");
            at = until;
        }
        return html.Append(Text[at..]);
    }
}
