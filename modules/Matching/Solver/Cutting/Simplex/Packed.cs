namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>Many sparse lines one behind the other. Sums are formed in the order of the entries, so they are the same everywhere.</summary>
internal sealed class Packed
{
    private readonly List<int> starts = [0];
    private int[] at = new int[64];
    private double[] values = new double[64];

    public int Count { get; private set; }

    public void Put(int position, double value)
    {
        if (Count == at.Length)
        {
            Array.Resize(ref at, 2 * Count);
            Array.Resize(ref values, 2 * Count);
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

    public void Scatter(int line, Line[] columns, int row)
    {
        for (var entry = starts[line]; entry < starts[line + 1]; entry++)
            columns[at[entry]].Add(row, values[entry]);
    }
}
