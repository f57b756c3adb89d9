using System.Text.RegularExpressions;

namespace ReciproCoach.Content.Rendering;

/// <summary>A piece of a page's body: Markdown, or a block with what stands inside it.</summary>
/// <param name="Block">The block's name; null for plain Markdown.</param>
/// <param name="Markdown">The text, or the block's inner text; null for a block without any.</param>
internal sealed record BodyPart(string? Block, string? Markdown);

/// <summary>
/// Divides a body at its block lines: <c>::name</c>, with an inner text when <c>::end</c> follows before the next block. Lines
/// inside fenced code are left alone.
/// </summary>
internal static partial class BodyParts
{
    private const string End = "end";

    public static IReadOnlyList<BodyPart> Split(string body)
    {
        var lines = body.ReplaceLineEndings("\n").Split('\n');
        var marks = Marks(lines);
        var parts = new List<BodyPart>();
        var from = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            var (at, name) = marks[i];
            AddText(parts, lines[from..at]);
            from = at + 1;
            if (name == End) continue;
            var closes = i + 1 < marks.Count && marks[i + 1].Name == End;
            parts.Add(new(name, closes ? string.Join('\n', lines[from..marks[i + 1].Line]).Trim('\n') : null));
            if (closes) from = marks[++i].Line + 1;
        }
        AddText(parts, lines[from..]);
        return parts;
    }

    /// <summary>The line, from 1, of an <c>::end</c> that closes nothing; null where there is none.</summary>
    public static int? LineOfLostEnd(string body)
    {
        var marks = Marks(body.Split('\n'));
        for (var i = 0; i < marks.Count; i++)
            if (marks[i].Name == End && (i == 0 || marks[i - 1].Name == End)) return marks[i].Line + 1;
        return null;
    }

    private static List<(int Line, string Name)> Marks(string[] lines)
    {
        var marks = new List<(int, string)>();
        var inCode = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal)) inCode = !inCode;
            else if (!inCode && BlockLine().Match(lines[i]) is { Success: true } found) marks.Add((i, found.Groups[1].Value));
        }
        return marks;
    }

    private static void AddText(List<BodyPart> parts, string[] lines)
    {
        var text = string.Join('\n', lines).Trim('\n');
        if (!string.IsNullOrWhiteSpace(text)) parts.Add(new(null, text));
    }

    [GeneratedRegex(@"^::([a-z][a-z0-9-]*)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockLine();
}
