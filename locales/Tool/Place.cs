using System.Text.RegularExpressions;

namespace ReciproCoach.Locales.Tool;

/// <summary>A place in a source file.</summary>
internal sealed partial record Place(string File, string Code, int Index)
{
    public int Line => Code.AsSpan(0, Index).Count('\n') + 1;

    /// <summary>What a comment on the lines above says after "Translators:", or null.</summary>
    public string? Note()
    {
        var lines = Code[..Index].Split('\n')[..^1];
        var comment = string.Join(' ', lines.Reverse().TakeWhile(line => CommentLine().IsMatch(line)).Reverse()
            .Select(line => line.Trim(' ', '\t', '\r', '/', '@', '*')));
        var start = comment.IndexOf("Translators:", StringComparison.Ordinal);
        return start < 0 ? null : comment[(start + "Translators:".Length)..].Trim();
    }

    [GeneratedRegex(@"^\s*(//|@\*)")]
    private static partial Regex CommentLine();
}
