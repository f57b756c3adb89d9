using System.Text.RegularExpressions;

namespace ReciproCoach.Content.Editing.History;

/// <summary>A stretch of words two texts share, or only one has.</summary>
internal sealed record DiffPiece(DiffKind Kind, string Words);

internal enum DiffKind { Same, Gone, New }

/// <summary>What has become of a text, word by word: the longest run of words that stayed, and between them what went and what came.</summary>
internal static partial class WordDiff
{
    // Beyond this the middle is shown as replaced whole: a table of so many cells takes a moment and much memory.
    private const int MostCells = 6_000_000;

    public static IReadOnlyList<DiffPiece> Of(string old, string text)
    {
        var (before, after) = (Split(old), Split(text));
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var pieces = new List<DiffPiece>();
        Add(pieces, DiffKind.Same, before[..start]);
        Middle(pieces, before[start..^end], after[start..^end]);
        Add(pieces, DiffKind.Same, before[^end..]);
        return pieces;
    }

    private static void Middle(List<DiffPiece> pieces, string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MostCells)
        {
            Add(pieces, DiffKind.Gone, before);
            Add(pieces, DiffKind.New, after);
            return;
        }
        var common = Common(before, after);
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j]) { Add(pieces, DiffKind.Same, before[i++]); j++; }
            else if (i < before.Length && (j == after.Length || common[i + 1, j] >= common[i, j + 1])) Add(pieces, DiffKind.Gone, before[i++]);
            else Add(pieces, DiffKind.New, after[j++]);
        }
    }

    /// <summary>How many words the rests of both texts have in common, from each place of one and of the other.</summary>
    private static int[,] Common(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    private static void Add(List<DiffPiece> pieces, DiffKind kind, params string[] words)
    {
        if (words.Length == 0) return;
        var run = string.Concat(words);
        if (pieces.Count > 0 && pieces[^1].Kind == kind) pieces[^1] = new(kind, pieces[^1].Words + run);
        else pieces.Add(new(kind, run));
    }

    /// <summary>Words, each with the space after it.</summary>
    private static string[] Split(string text) => [.. Word().Matches(text).Select(found => found.Value)];

    [GeneratedRegex(@"\S*\s+|\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
