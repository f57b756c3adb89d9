using System.Globalization;
using System.Text;

namespace ReciproCoach.Locales.Tool;

/// <summary>Reads C# string literals where they stand: regular, verbatim and raw ones, and several joined by +.</summary>
internal static class Literals
{
    public static int SkipSpace(string code, int at)
    {
        while (at < code.Length)
        {
            if (char.IsWhiteSpace(code[at]))
                at++;
            else if (StartsWith(code, at, "//"))
                at = End(code.IndexOf('\n', at), code.Length);
            else
                break;
        }

        return at;
    }

    /// <summary>Whether a literal begins here; interpolated ones count, for they have to be refused by name.</summary>
    public static bool BeginsAt(string code, int at) => at < code.Length && code[at] switch
    {
        '"' => true,
        '@' or '$' => code.AsSpan(at).TrimStart("@$") is ['"', ..],
        _ => false,
    };

    /// <summary>Reads the literal at a place, and those added to it; null where it is not fixed text.</summary>
    public static string? Read(string code, ref int at)
    {
        var text = ReadOne(code, ref at);
        while (SkipSpace(code, at) is var plus && plus < code.Length && code[plus] == '+')
        {
            at = SkipSpace(code, plus + 1);
            if (!BeginsAt(code, at))
                return null;
            var more = ReadOne(code, ref at);
            text = text is null || more is null ? null : text + more;
        }

        return text;
    }

    private static string? ReadOne(string code, ref int at)
    {
        var quote = code.IndexOf('"', at);
        var prefix = code[at..quote];
        var quotes = 0;
        while (quote + quotes < code.Length && code[quote + quotes] == '"')
            quotes++;
        var text = quotes >= 3 ? Raw(code, quote, quotes, out at)
            : prefix.Contains('@', StringComparison.Ordinal) ? Verbatim(code, quote, out at)
            : Regular(code, quote, out at);
        return prefix.Contains('$', StringComparison.Ordinal) ? null : text;
    }

    private static string Raw(string code, int quote, int quotes, out int after)
    {
        var close = End(code.IndexOf(new string('"', quotes), quote + quotes, StringComparison.Ordinal), code.Length - quotes);
        after = close + quotes;
        var inside = code[(quote + quotes)..close];
        if (!inside.Contains('\n', StringComparison.Ordinal))
            return inside;
        var lines = inside.ReplaceLineEndings("\n").Split('\n');
        var indent = lines[^1].Length;
        return string.Join('\n', lines[1..^1].Select(line => line.Length >= indent ? line[indent..] : ""));
    }

    private static string Verbatim(string code, int quote, out int after)
    {
        var text = new StringBuilder();
        for (after = quote + 1; after < code.Length; after++)
        {
            if (code[after] == '"' && !StartsWith(code, after, "\"\""))
                break;
            if (code[after] == '"')
                after++;
            text.Append(code[after]);
        }

        after++;
        return text.ToString();
    }

    private static string Regular(string code, int quote, out int after)
    {
        var text = new StringBuilder();
        for (after = quote + 1; after < code.Length && code[after] != '"'; after++)
            text.Append(code[after] == '\\' ? Escaped(code, ref after) : code[after].ToString());
        after++;
        return text.ToString();
    }

    private static string Escaped(string code, ref int at)
    {
        at++;
        switch (code[at])
        {
            case 'n': return "\n";
            case 't': return "\t";
            case 'r': return "\r";
            case 'u':
                at += 4;
                return ((char)int.Parse(code.AsSpan(at - 3, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();
            default: return code[at].ToString();
        }
    }

    private static bool StartsWith(string code, int at, string sign) => code.AsSpan(at).StartsWith(sign, StringComparison.Ordinal);

    private static int End(int found, int otherwise) => found < 0 ? otherwise : found;
}
