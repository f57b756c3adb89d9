using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// Content made only when the page is written out, after everything on it has been rendered: so that what stands at the top
/// can speak of what stands below.
/// </summary>
internal sealed class WhenWritten(Func<IHtmlContent> content) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => content().WriteTo(writer, encoder);
}
