using System.Text.RegularExpressions;

namespace ReciproCoach.Locales.Tool;

/// <summary>French puts a space before its high signs, and that space must not break; translators type a plain one.</summary>
public static partial class Typography
{
    public static string Mend(string text, string? language) => language is not "fr" ? text
        : InnerSpaces().Replace(BeforeColon().Replace(text, "\u00A0"), "\u202F");

    [GeneratedRegex("(?<=\\S) (?=[;!?»])|(?<=«) ")]
    private static partial Regex InnerSpaces();

    [GeneratedRegex("(?<=\\S) (?=:)")]
    private static partial Regex BeforeColon();
}
