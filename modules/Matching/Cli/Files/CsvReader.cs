using System.Buffers;
using System.Text;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>
/// Reads CSV as RFC 4180 has it: commas, quotes around whatever holds a comma, a quote or a line break, LF or CRLF, with or
/// without a byte order mark. Says of each record on which line it began, and goes on after a broken one.
/// </summary>
internal sealed class CsvReader(TextReader reader)
{
    private const int Longest = 64;
    private static readonly SearchValues<char> EndsPlain = SearchValues.Create(",\r\n\"");
    private readonly char[] buffer = new char[1 << 16];
    private readonly HashSet<string> pool = new(StringComparer.Ordinal);
    private readonly StringBuilder field = new();
    private readonly List<string> fields = [];
    private int line = 1;
    private int at;
    private int filled;

    /// <summary>The line on which the last record began, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>What is wrong with the last record; null when nothing is.</summary>
    public string? Broken { get; private set; }

    /// <summary>Reads the next record: its fields, in a list used again for the next one; null at the end. An empty line has no fields.</summary>
    public IReadOnlyList<string>? Next()
    {
        if (Peek() < 0)
            return null;
        (Line, Broken) = (line, null);
        fields.Clear();
        if (AtLineEnd())
            return fields;
        do
        {
            field.Clear();
            if (Peek() == '"')
                ReadQuoted();
            else
                ReadPlain();
            fields.Add(Pooled());
        }
        while (AtComma());

        if (!AtLineEnd() && Peek() >= 0)
            SkipLine("has text after a closing quote");
        return fields;
    }

    private void ReadPlain()
    {
        while (Peek() >= 0)
        {
            var rest = buffer.AsSpan(at, filled - at);
            var plain = rest.IndexOfAny(EndsPlain);
            field.Append(plain < 0 ? rest : rest[..plain]);
            at += plain < 0 ? rest.Length : plain;
            if (plain < 0)
                continue;
            if (Peek() != '"')
                return;
            Broken ??= "has a quote inside a field that does not begin with one";
            field.Append((char)Read());
        }
    }

    private void ReadQuoted()
    {
        Read();
        while (true)
        {
            switch (Read())
            {
                case < 0:
                    Broken ??= "opens a quote that nothing closes";
                    return;
                case '"' when Peek() == '"':
                    field.Append((char)Read());
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

    /// <summary>The next character, which stays where it is; −1 at the end.</summary>
    private int Peek()
    {
        if (at == filled)
            (at, filled) = (0, reader.Read(buffer, 0, buffer.Length));
        return at < filled ? buffer[at] : -1;
    }

    private int Read()
    {
        var next = Peek();
        at += next < 0 ? 0 : 1;
        return next;
    }

    private bool AtComma()
    {
        if (Peek() != ',')
            return false;
        Read();
        return true;
    }

    private bool AtLineEnd()
    {
        if (Peek() == '\r')
            Read();
        else if (Peek() != '\n')
            return false;
        if (Peek() == '\n')
            Read();
        line++;
        return true;
    }

    private void SkipLine(string why)
    {
        Broken ??= why;
        while (Peek() >= 0 && !AtLineEnd())
            Read();
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
