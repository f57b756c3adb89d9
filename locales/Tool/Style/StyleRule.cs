using System.Text.RegularExpressions;

namespace ReciproCoach.Locales.Tool.Style;

/// <summary>Something a text of a language must not contain.</summary>
/// <param name="Wrong">What is looked for.</param>
/// <param name="Instead">What a translator is told.</param>
internal sealed record StyleRule(Regex Wrong, string Instead)
{
    public static StyleRule Of(string pattern, string instead) => new(new Regex(pattern, RegexOptions.CultureInvariant), instead);
}
