namespace ReciproCoach.CoachDirectory.Tests.Finding;

/// <summary>
/// A line of <c>relevance.tsv</c>, written by hand: who is to be found for some words, and who is not. <c>=</c> means these and
/// nobody else; <c>~</c> these somewhere; <c>a &gt; b</c> in this order; <c>a, b</c> in any.
/// </summary>
public sealed record Relevance(string Page, string Words, bool NobodyElse, bool Somewhere, bool InOrder, IReadOnlyList<string> First, IReadOnlyList<string> Never)
{
    public static IReadOnlyList<Relevance> Table { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Finding", "relevance.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(Read)];

    /// <summary>What the results break, in words; null where all is well.</summary>
    public string? Broken(IReadOnlyList<string> found)
    {
        if (Somewhere) return First.Except(found).FirstOrDefault() is { } missing ? $"{Page} “{Words}”: {missing} is not among [{string.Join(", ", found)}]" : null;
        var first = found.Take(First.Count).ToList();
        var isRight = InOrder ? first.SequenceEqual(First) : first.ToHashSet().SetEquals(First);
        if (!isRight) return $"{Page} “{Words}”: expected {(InOrder ? "in this order " : "")}[{string.Join(", ", First)}] first, found [{string.Join(", ", found)}]";
        if (NobodyElse && found.Count != First.Count) return $"{Page} “{Words}”: nobody but [{string.Join(", ", First)}] expected, found [{string.Join(", ", found)}]";
        return Never.Intersect(found).FirstOrDefault() is { } wrong ? $"{Page} “{Words}”: {wrong} must not be found" : null;
    }

    private static Relevance Read(string line)
    {
        var cells = line.Split('\t');
        var (nobodyElse, somewhere, first) = (cells[2].StartsWith('='), cells[2].StartsWith('~'), cells[2].TrimStart('=', '~').Trim());
        var inOrder = first.Contains('>', StringComparison.Ordinal);
        return new(cells[0], cells[1], nobodyElse, somewhere, inOrder, Names(first, inOrder ? '>' : ','), cells.Length > 3 ? Names(cells[3], ',') : []);
    }

    private static string[] Names(string cell, char between) => cell.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
