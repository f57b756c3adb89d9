using System.Globalization;
using System.Text;

namespace ReciproCoach.Doubles.Umbraco;

/// <summary>Makes the segment of an address from a document's name, as Umbraco does.</summary>
internal static class UrlSegments
{
    /// <summary>The property whose value goes before the name.</summary>
    public const string Property = "umbracoUrlName";

    private static readonly Dictionary<char, string> Written = new() { ['ä'] = "ae", ['ö'] = "oe", ['ü'] = "ue", ['ß'] = "ss", ['æ'] = "ae", ['ø'] = "oe", ['œ'] = "oe" };

    public static string Of(CmsDocument document, string culture) => From(
        document.Values.GetValueOrDefault((Property, culture)) is { } set && (string?)set is { Length: > 0 } name ? name : document.Variants[culture].Name);

    /// <summary>“So funktioniert’s” becomes <c>so-funktioniert-s</c>.</summary>
    public static string From(string name)
    {
        var segment = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormC))
        {
            if (Written.TryGetValue(letter, out var pair)) segment.Append(pair);
            else if (char.IsLetterOrDigit(letter)) segment.Append(Bare(letter));
            else if (segment.Length > 0 && segment[^1] != '-') segment.Append('-');
        }
        return segment.ToString().Trim('-');
    }

    private static string Bare(char letter) => string.Concat(letter.ToString().Normalize(NormalizationForm.FormD)
        .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
}
