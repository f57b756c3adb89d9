using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Content.Blocks;

/// <summary><c>::call-to-action … ::end</c>: what to do next, with its links as buttons.</summary>
internal sealed class CallToActionBlock : IPageBlock
{
    private const string Link = "<a href=", Button = "<a class=\"button\" href=";

    public string Name => "call-to-action";

    public Task<IHtmlContent> RenderAsync(PageBlockContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrWhiteSpace(context.Inner)) return Task.FromResult<IHtmlContent>(HtmlString.Empty);
        using var words = new StringWriter();
        context.Html(context.Inner).WriteTo(words, HtmlEncoder.Default);
        // Our own renderer writes links so and no others; an editor cannot write HTML.
        return Task.FromResult<IHtmlContent>(new HtmlContentBuilder().AppendHtml("<section class=\"leaf\"><header></header><div class=\"stack call\">")
            .AppendHtml(words.ToString().Replace(Link, Button, StringComparison.Ordinal)).AppendHtml("</div></section>\n"));
    }
}
