namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>Many sparse lines one behind the other. Sums are formed in the order of the entries, so they are the same everywhere.</summary>
internal sealed class Packed(int room = 64)
{
    private readonly List<int> starts = [0];
    private int[] at = new int[room];
    private double[] values = new double[room];

    public int Count { get; private set; }

    public void Put(int position, double value)
    {
        if (Count == at.Length)
        {
            Array.Resize(ref at, 2 * Count + 1);
            Array.Resize(ref values, 2 * Count + 1);
        }

        (at[Count], values[Count]) = (position, value);
        Count++;
    }

    /// <summary>Ends the line being put.</summary>
    public void Close() => starts.Add(Count);

    /// <summary>Keeps the first so many lines.</summary>
    public void Truncate(int lines)
    {
        starts.RemoveRange(lines + 1, starts.Count - lines - 1);
        Count = starts[lines];
    }

    public void Append(Line line)
    {
        for (var entry = 0; entry < line.At.Length; entry++)
            Put(line.At[entry], line.Values[entry]);
        Close();
    }

    public void Subtract(int line, double multiple, double[] target)
    {
        var end = starts[line + 1];
        for (var entry = starts[line]; entry < end; entry++)
            target[at[entry]] -= multiple * values[entry];
    }

    public double Dot(int line, double[] other)
    {
        var (sum, end) = (0.0, starts[line + 1]);
        for (var entry = starts[line]; entry < end; entry++)
            sum += values[entry] * other[at[entry]];
        return sum;
    }

    /// <summary>The same numbers, by position instead of by line; in each new line they are in the order of the old ones.</summary>
    /// <param name="lineOf">By position: which line it becomes.</param>
    /// <param name="positionOf">By line: which position it becomes.</param>
    public Packed Turned(int[] lineOf, int[] positionOf)
    {
        var (turned, next) = (new Packed(Count), new int[lineOf.Length + 1]);
        for (var entry = 0; entry < Count; entry++)
            next[lineOf[at[entry]] + 1]++;
        for (var line = 0; line < lineOf.Length; line++)
            turned.starts.Add(next[line + 1] += next[line]);
        for (var line = 0; line + 1 < starts.Count; line++)
        {
            for (var entry = starts[line]; entry < starts[line + 1]; entry++)
            {
                var place = next[lineOf[at[entry]]]++;
                (turned.at[place], turned.values[place]) = (positionOf[line], values[entry]);
            }
        }

        turned.Count = Count;
        return turned;
    }
}
