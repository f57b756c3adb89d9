using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching;

/// <summary>Places in the reader's language.</summary>
internal static class Paths
{
    /// <summary><c>hours</c> becomes <c>/fr/hours</c>.</summary>
    public static string PathTo(this Words words, string path) => $"/{words.Language.Code}/{path}";

    /// <summary>A link to stand inside a sentence.</summary>
    public static IHtmlContent LinkTo(this Words words, string path, string label)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = words.PathTo(path);
        link.InnerHtml.Append(label);
        return link;
    }
}
