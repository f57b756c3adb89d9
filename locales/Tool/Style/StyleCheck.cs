using System.Text.RegularExpressions;

namespace ReciproCoach.Locales.Tool.Style;

/// <summary>Says where a text breaks the rules of its language.</summary>
public static partial class StyleCheck
{
    /// <summary>One line for each rule the text breaks: what is wrong, and what belongs there.</summary>
    /// <param name="language">A code such as "fr".</param>
    /// <param name="text">Words as people read them; placeholders, addresses, markup and code in it are passed over.</param>
    public static IEnumerable<string> Problems(string language, string text)
    {
        var words = NotWords().Replace(text, StandIn);
        foreach (var rule in StyleRules.Of(language))
        {
            if (rule.Wrong.Match(words) is { Success: true } wrong)
                yield return $"“{Around(words, wrong)}”: {rule.Instead}";
        }
    }

    /// <summary>What takes the place of something that is no word: of a person's name {N}, for a rule may ask what stands before it.</summary>
    private static string StandIn(Match found) => found.Value switch
    {
        "{name}" or "{coach}" or "{client}" or "{author}" or "{other}" => "{N}",
        ['<' or '(', ..] => "",
        _ => "{}",
    };

    private static string Around(string text, Match match)
    {
        var (from, to) = (Math.Max(0, match.Index - 15), Math.Min(text.Length, match.Index + match.Length + 15));
        return text[from..to].Trim();
    }

    /// <summary>Placeholders, addresses, targets of Markdown links, HTML tags and comments, code.</summary>
    [GeneratedRegex(@"\{\{?[^{}]*\}?\}|https?://\S+|\S+@\S+\.\S+|(?<=\])\([^)]*\)|<!--.*?-->|</?[a-zA-Z][^<>]*>|`[^`]*`", RegexOptions.Singleline)]
    private static partial Regex NotWords();
}
