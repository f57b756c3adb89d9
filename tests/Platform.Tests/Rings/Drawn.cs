using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Platform.Tests.Rings;

internal static class Drawn
{
    /// <summary>The markup as it reaches the browser, one element a line.</summary>
    public static string Lines(IHtmlContent picture)
    {
        using var writer = new StringWriter();
        picture.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString().Replace("><", ">\n<", StringComparison.Ordinal);
    }

    public static int Count(IHtmlContent picture, string markup) =>
        Lines(picture).Split(markup).Length - 1;
}
