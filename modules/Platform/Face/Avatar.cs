using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ReciproCoach.Platform.Face;

/// <summary>A person's face: their photograph, or without one their initials on one of five quiet tones, the same every time.</summary>
public static class Avatar
{
    private const int Tones = 5;

    /// <summary>The photograph where the reader may see one, else the initials. The name always stands beside it, so it has no words of its own.</summary>
    public static IHtmlContent Of(string name, Portrait? photo, bool big = false) => photo is null ? Of(name, big) : Of(photo, big);

    /// <summary>Initials, hidden from screen readers; the name always stands beside it.</summary>
    public static IHtmlContent Of(string name, bool big = false)
    {
        var avatar = new TagBuilder("span");
        var size = big ? " big" : "";
        avatar.Attributes["class"] = string.Create(CultureInfo.InvariantCulture, $"avatar t{Tone(name)}{size}");
        avatar.Attributes["aria-hidden"] = "true";
        avatar.InnerHtml.Append(Initials(name));
        return avatar;
    }

    /// <summary>Sharp on fine screens, too.</summary>
    private static TagBuilder Of(Portrait photo, bool big)
    {
        var (once, twice) = big ? (Portrait.Sizes[1], Portrait.Sizes[2]) : (Portrait.Sizes[0], Portrait.Sizes[1]);
        var size = once.ToString(CultureInfo.InvariantCulture);
        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        image.Attributes["class"] = big ? "avatar big" : "avatar";
        image.Attributes["src"] = photo.PathOf(once);
        image.Attributes["srcset"] = $"{photo.PathOf(once)} 1x, {photo.PathOf(twice)} 2x";
        (image.Attributes["width"], image.Attributes["height"]) = (size, size);
        (image.Attributes["alt"], image.Attributes["loading"], image.Attributes["decoding"]) = ("", "lazy", "async");
        return image;
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
