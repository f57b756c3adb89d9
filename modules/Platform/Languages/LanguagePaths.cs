using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ReciproCoach.Platform.Languages;

/// <summary>Places of the portal in the reader's language.</summary>
public static class LanguagePaths
{
    /// <summary><c>profile</c> becomes <c>/fr/profile</c>.</summary>
    public static string PathTo(this Words words, string path)
    {
        ArgumentNullException.ThrowIfNull(words);
        return $"/{words.Language.Code}/{path}";
    }

    /// <summary>A link to it, to stand inside a sentence.</summary>
    public static IHtmlContent LinkTo(this Words words, string path, string label)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = words.PathTo(path);
        link.InnerHtml.Append(label);
        return link;
    }
}
