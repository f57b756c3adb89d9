namespace ReciproCoach.Locales.Tool;

/// <summary>Reads the arguments of a call in source code.</summary>
internal static class Arguments
{
    /// <summary>
    /// The sentences an argument can come to: one for a literal, several for a choice (a ? "b" : "c", or a switch).
    /// Null stands for text put together while the program runs. Ends on the comma or bracket after the argument.
    /// </summary>
    public static List<string?> Sentences(string code, ref int at)
    {
        var sentences = new List<string?>();
        var (depth, before) = (0, '^');
        while ((at = Literals.SkipSpace(code, at)) < code.Length)
        {
            if (Literals.BeginsAt(code, at))
            {
                var text = Literals.Read(code, ref at);
                if (before is '^' or '?' or ':' or '>')
                    sentences.Add(text);
                before = '"';
                continue;
            }

            var sign = code[at];
            if (depth == 0 && sign is (',' or ')' or ']' or '}'))
                break;
            depth += sign switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            before = sign == '>' && before != '=' ? ' ' : sign;
            at += sign == '\'' ? CharLiteral(code, at) : 1;
        }

        return sentences;
    }

    /// <summary>A literal or nameof(…), as contexts are stated; null for anything else. Ends behind the closing bracket.</summary>
    public static string? Context(string code, ref int at)
    {
        var start = Literals.SkipSpace(code, at);
        const string NameOf = "nameof(";
        if (code.AsSpan(start).StartsWith(NameOf, StringComparison.Ordinal))
        {
            var end = code.IndexOf(')', start);
            var name = code[(start + NameOf.Length)..end];
            at = Literals.SkipSpace(code, end + 1) + 1;
            return name[(name.LastIndexOf('.') + 1)..].Trim();
        }

        var found = Sentences(code, ref at);
        at++;
        return found is [{ } only] ? only : null;
    }

    public static void SkipAll(string code, ref int at)
    {
        while (at < code.Length && code[at] is not (')' or ']'))
        {
            Sentences(code, ref at);
            if (at < code.Length && code[at] == ',')
                at++;
        }

        at++;
    }

    private static int CharLiteral(string code, int at) => at + 1 < code.Length && code[at + 1] == '\\' ? 4 : 3;
}
