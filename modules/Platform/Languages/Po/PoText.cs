using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ReciproCoach.Platform.Languages.Po;

/// <summary>The quoted strings of a catalogue.</summary>
internal static class PoText
{
    public static bool TryUnquote(string quoted, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? problem)
    {
        text = null;
        if (quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"')
        {
            problem = "a text must stand between two quotation marks.";
            return false;
        }

        var result = new StringBuilder(quoted.Length);
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] == '"')
            {
                problem = "a quotation mark inside a text must be written \\\".";
                return false;
            }

            if (quoted[i] != '\\')
            {
                result.Append(quoted[i]);
                continue;
            }

            i++;
            if (i == quoted.Length - 1 || Unescape(quoted[i]) is not { } character)
            {
                problem = $"unknown escape \\{quoted[i]}.";
                return false;
            }

            result.Append(character);
        }

        text = result.ToString();
        problem = null;
        return true;
    }

    /// <summary>The text in quotation marks; several lines where it has line breaks.</summary>
    public static string Quote(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length == 1 || (lines.Length == 2 && lines[1].Length == 0))
            return $"\"{Escape(text)}\"";
        var pieces = lines.Select((line, i) => i < lines.Length - 1 ? line + '\n' : line).Where(line => line.Length > 0);
        return "\"\"\n" + string.Join('\n', pieces.Select(piece => $"\"{Escape(piece)}\""));
    }

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var letter = character switch { '\\' => '\\', '"' => '"', '\n' => 'n', '\t' => 't', '\r' => 'r', _ => '\0' };
            _ = letter == '\0' ? result.Append(character) : result.Append('\\').Append(letter);
        }

        return result.ToString();
    }

    private static char? Unescape(char letter) => letter switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '"' => '"',
        '\\' => '\\',
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'v' => '\v',
        _ => null,
    };
}
