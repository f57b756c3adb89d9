namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>What is left of a basis while it is eliminated, by row and by column. Columns only say where, rows also how much.</summary>
internal sealed class Remaining(Matrix matrix)
{
    /// <summary>A pivot is at least this part of the largest entry of its column.</summary>
    private const double Threshold = 0.1;

    /// <summary>How many rows and columns there are.</summary>
    public int Size { get; private set; }

    public Line[] Rows { get; private set; } = [];

    public Line[] Columns { get; private set; } = [];

    public bool[] RowDone { get; private set; } = [];

    public bool[] ColumnDone { get; private set; } = [];

    /// <param name="basis">For each place in the basis its column.</param>
    public void Begin(ReadOnlySpan<int> basis)
    {
        Size = basis.Length;
        (Rows, Columns, RowDone, ColumnDone) = (Empty(Rows), Empty(Columns), new bool[Size], new bool[Size]);
        for (var place = 0; place < Size; place++)
        {
            if (basis[place] >= matrix.Columns)
            {
                Put(basis[place] - matrix.Columns, place, 1);
                continue;
            }

            var column = matrix.Column(basis[place]);
            for (var entry = 0; entry < column.At.Length; entry++)
                Put(column.At[entry], place, column.Values[entry]);
        }
    }

    public double Value(int row, int place) => Rows[row].Values[Rows[row].Find(place)];

    /// <summary>True when an entry is large enough in its column to divide by.</summary>
    public bool IsLarge(int row, int place)
    {
        var own = Math.Abs(Value(row, place));
        foreach (var other in Columns[place].At)
        {
            if (own < Threshold * Math.Abs(Value(other, place)))
                return false;
        }

        return true;
    }

    private Line[] Empty(Line[] lines)
    {
        var kept = Math.Min(lines.Length, Size);
        if (lines.Length != Size)
            Array.Resize(ref lines, Size);
        for (var number = 0; number < kept; number++)
            lines[number].Clear();
        for (var number = kept; number < Size; number++)
            lines[number] = new();
        return lines;
    }

    private void Put(int row, int place, double value)
    {
        Rows[row].Add(place, value);
        Columns[place].Add(row, 0);
    }
}
