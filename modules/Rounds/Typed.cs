using System.Text;

namespace ReciproCoach.Rounds;

/// <summary>What people type, as it is kept: composed letters, no invisible control characters (databases refuse NUL), no space around.</summary>
internal static class Typed
{
    /// <summary>One line; null where nothing is left.</summary>
    public static string? Line(string? text) => Tidy(text?.ReplaceLineEndings(" "), keepLines: false);

    /// <summary>Several lines; null where nothing is left.</summary>
    public static string? Lines(string? text) => Tidy(text?.ReplaceLineEndings("\n"), keepLines: true);

    private static string? Tidy(string? text, bool keepLines)
    {
        if (text is null) return null;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!Rune.IsControl(rune) || (keepLines && rune.Value == '\n')) kept.Append(rune.ToString());
        var tidy = kept.ToString().Normalize(NormalizationForm.FormC).Trim();
        return tidy.Length == 0 ? null : tidy;
    }
}
