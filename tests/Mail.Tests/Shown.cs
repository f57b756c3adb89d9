using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ReciproCoach.Mail.Tests;

/// <summary>What a reader sees of a mail, white space aside.</summary>
internal static partial class Shown
{
    public static string Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        // A line break separates words, which its text alone does not show.
        foreach (var pause in page.QuerySelectorAll("br")) pause.Replace(page.CreateTextNode(" "));
        return Spaces().Replace(page.Body!.TextContent, " ").Trim();
    }

    [GeneratedRegex(@"[ \r\n]+")]
    private static partial Regex Spaces();
}
