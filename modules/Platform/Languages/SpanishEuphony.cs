using System.Text.RegularExpressions;

namespace ReciproCoach.Platform.Languages;

/// <summary>Spanish says "español e inglés" and "siete u ocho": the connecting word gives way to its own sound.</summary>
internal static partial class SpanishEuphony
{
    public static string Mend(string pattern, string last) => pattern switch
    {
        _ when SoundsLikeY().IsMatch(last) => pattern.Replace(" y ", " e ", StringComparison.Ordinal),
        _ when SoundsLikeO().IsMatch(last) => pattern.Replace(" o ", " u ", StringComparison.Ordinal),
        _ => pattern,
    };

    // A diphthong (hielo, hiato) is another sound, and so is the y of yoga.
    [GeneratedRegex("^[«“\"(¿¡]*(h?[ií](?![aeoáéó])|y(?![aeiouáéíóú]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SoundsLikeY();

    [GeneratedRegex("^[«“\"(¿¡]*(h?[oó]|8|11(?!\\d))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SoundsLikeO();
}
