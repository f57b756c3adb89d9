using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ReciproCoach.Platform.Face;

/// <summary>A person without a photograph: initials on one of five quiet tones, the same every time.</summary>
public static class Avatar
{
    private const int Tones = 5;

    /// <summary>Hidden from screen readers; the name always stands beside it.</summary>
    public static IHtmlContent Of(string name, bool big = false)
    {
        var avatar = new TagBuilder("span");
        var size = big ? " big" : "";
        avatar.Attributes["class"] = string.Create(CultureInfo.InvariantCulture, $"avatar t{Tone(name)}{size}");
        avatar.Attributes["aria-hidden"] = "true";
        avatar.InnerHtml.Append(Initials(name));
        return avatar;
    }

    /// <summary>First and last word's first letter, two at most; letters as people see them, so accents and emoji stay whole.</summary>
    public static string Initials(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length == 0 ? "" : Letter(words[0]);
        var last = words.Length < 2 ? "" : Letter(words[^1]);
        return first + last;
    }

    private static string Letter(string word) => StringInfo.GetNextTextElement(word).ToUpperInvariant();

    /// <summary>string.GetHashCode differs from process to process; a face must not.</summary>
    private static int Tone(string name)
    {
        var sum = name.Trim().Aggregate(17u, (hash, letter) => unchecked(hash * 31 + letter));
        return (int)(sum % Tones) + 1;
    }
}
