using System.Text;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>
/// Reads CSV as RFC 4180 has it: commas, quotes around whatever holds a comma, a quote or a line break, LF or CRLF, with or
/// without a byte order mark. Says of each record on which line it began, and goes on after a broken one.
/// </summary>
internal sealed class CsvReader(TextReader reader)
{
    private const int Longest = 64;
    private readonly HashSet<string> pool = new(StringComparer.Ordinal);
    private readonly StringBuilder field = new();
    private readonly List<string> fields = [];
    private int line = 1;

    /// <summary>The line on which the last record began, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>What is wrong with the last record; null when nothing is.</summary>
    public string? Broken { get; private set; }

    /// <summary>Reads the next record: its fields, in a list used again for the next one; null at the end. An empty line has no fields.</summary>
    public IReadOnlyList<string>? Next()
    {
        if (reader.Peek() < 0)
            return null;
        (Line, Broken) = (line, null);
        fields.Clear();
        if (AtLineEnd())
            return fields;
        do
        {
            field.Clear();
            if (reader.Peek() == '"')
                ReadQuoted();
            else
                ReadPlain();
            fields.Add(Pooled());
        }
        while (AtComma());

        if (!AtLineEnd() && reader.Peek() >= 0)
            SkipLine("has text after a closing quote");
        return fields;
    }

    private void ReadPlain()
    {
        while (reader.Peek() is >= 0 and not (',' or '\r' or '\n') and var next)
        {
            if (next == '"')
                Broken ??= "has a quote inside a field that does not begin with one";
            field.Append((char)reader.Read());
        }
    }

    private void ReadQuoted()
    {
        reader.Read();
        while (true)
        {
            switch (reader.Read())
            {
                case < 0:
                    Broken ??= "opens a quote that nothing closes";
                    return;
                case '"' when reader.Peek() == '"':
                    field.Append((char)reader.Read());
                    break;
                case '"':
                    return;
                case var next:
                    line += next == '\n' ? 1 : 0;
                    field.Append((char)next);
                    break;
            }
        }
    }

    private bool AtComma()
    {
        if (reader.Peek() != ',')
            return false;
        reader.Read();
        return true;
    }

    private bool AtLineEnd()
    {
        if (reader.Peek() == '\r')
            reader.Read();
        else if (reader.Peek() != '\n')
            return false;
        if (reader.Peek() == '\n')
            reader.Read();
        line++;
        return true;
    }

    private void SkipLine(string why)
    {
        Broken ??= why;
        while (reader.Peek() >= 0 && !AtLineEnd())
            reader.Read();
    }

    /// <summary>Ids and scores come back in every line, so each is kept once.</summary>
    private string Pooled()
    {
        if (field.Length > Longest)
            return field.ToString();
        Span<char> text = stackalloc char[Longest];
        field.CopyTo(0, text, field.Length);
        var known = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text[..field.Length], out var kept))
            pool.Add(kept = field.ToString());
        return kept;
    }
}
