using System.Globalization;
using System.Text;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>A CSV file whose first line names exactly the columns it should have, in any order.</summary>
internal sealed class CsvTable(string path, params string[] columns)
{
    private readonly List<string> reasons = [];

    public string Path => path;

    /// <summary>Everything wrong with the file, each reason with its line.</summary>
    public IReadOnlyList<string> Reasons => reasons;

    public void Blame(int line, string why) =>
        reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: line {line}: {why}"));

    /// <summary>
    /// The sound lines: number, and values in the order of the columns, in an array used again for the next line. What is not
    /// sound is blamed and passed over.
    /// </summary>
    public IEnumerable<(int Line, string[] Values)> Read()
    {
        using var text = Open();
        if (text is null)
            yield break;
        var csv = new CsvReader(text);
        if (ReadHeader(csv) is not { } order)
            yield break;
        var values = new string[columns.Length];
        var empty = 0;
        while (csv.Next() is { } fields)
        {
            if (fields.Count == 0)
            {
                empty = empty == 0 ? csv.Line : empty;
                continue;
            }

            if (empty > 0)
                Blame(empty, "is empty");
            empty = 0;
            if (Sound(csv, fields))
                yield return (csv.Line, Ordered(fields, order, values));
        }
    }

    private static string[] Ordered(IReadOnlyList<string> fields, int[] order, string[] values)
    {
        for (var column = 0; column < values.Length; column++)
            values[column] = fields[order[column]];
        return values;
    }

    private bool Sound(CsvReader csv, IReadOnlyList<string> fields)
    {
        var before = reasons.Count;
        if (csv.Broken is { } broken)
            Blame(csv.Line, broken);
        else if (fields.Count != columns.Length)
            Blame(csv.Line, string.Create(CultureInfo.InvariantCulture, $"has {fields.Count} fields instead of {columns.Length}"));
        return reasons.Count == before;
    }

    private int[]? ReadHeader(CsvReader csv)
    {
        var names = csv.Next()?.ToList() ?? [];
        if (names.Count == 0)
            Blame(1, $"the header {string.Join(',', columns)} is missing");
        else if (csv.Broken is { } broken)
            Blame(1, broken);
        foreach (var (name, count) in names.CountBy(name => name))
        {
            if (!columns.Contains(name))
                Blame(1, $"the column “{name}” is not known; the header is {string.Join(',', columns)}");
            else if (count > 1)
                Blame(1, $"the column “{name}” stands twice");
        }

        foreach (var name in columns.Where(name => names.Count > 0 && !names.Contains(name)))
            Blame(1, $"the column “{name}” is missing");
        return reasons.Count == 0 ? [.. columns.Select(name => names.IndexOf(name))] : null;
    }

    private StreamReader? Open()
    {
        try
        {
            return new(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            reasons.Add($"{path}: cannot be read: {failure.Message}");
            return null;
        }
    }
}
