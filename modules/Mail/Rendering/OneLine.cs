using System.Text;

namespace ReciproCoach.Mail.Rendering;

/// <summary>Keeps what people typed from becoming headers of a message or tricks in one.</summary>
internal static class OneLine
{
    /// <summary>Line breaks, tabs and other control characters become spaces, and spaces single; broken surrogates are dropped.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) continue;
            var blank = Rune.IsControl(rune) || rune.Value is ' ' or 0x2028 or 0x2029;
            if (!blank) line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().Trim();
    }
}
