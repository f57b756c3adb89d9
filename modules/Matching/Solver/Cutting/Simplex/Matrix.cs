namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// The rows and columns of a linear program, sparse, to be read by row and by column. Columns are known from the start; rows
/// (cuts) come and go. Each row has a logical column of its own, numbered after the others.
/// </summary>
internal sealed class Matrix(int columns)
{
    private readonly List<Line> rows = [];
    private readonly Line[] byColumn = [.. Enumerable.Range(0, columns).Select(_ => new Line())];
    private readonly int[] starts = new int[columns + 1];
    private int[] packedRows = [];
    private double[] packedValues = [];
    private bool isPacked;

    public int Columns => columns;

    public int Rows => rows.Count;

    public Line Row(int row) => rows[row];

    public Line Column(int column) => byColumn[column];

    /// <summary>All columns one behind the other, for a look at all of them: where each starts, its rows and its values.</summary>
    public (int[] Starts, int[] Rows, double[] Values) Packed()
    {
        if (!isPacked)
            Pack();
        return (starts, packedRows, packedValues);
    }

    public int Add(ReadOnlySpan<int> at, ReadOnlySpan<double> values)
    {
        isPacked = false;
        var line = new Line();
        for (var entry = 0; entry < at.Length; entry++)
        {
            line.Add(at[entry], values[entry]);
            byColumn[at[entry]].Add(rows.Count, values[entry]);
        }

        rows.Add(line);
        return rows.Count - 1;
    }

    /// <summary>Keeps only these rows and the entries of these columns; row numbers close up, column numbers stay.</summary>
    public void Keep(ReadOnlySpan<bool> row, ReadOnlySpan<bool> column)
    {
        isPacked = false;
        var kept = new List<Line>();
        for (var number = 0; number < rows.Count; number++)
        {
            if (row[number])
                kept.Add(rows[number]);
        }

        rows.Clear();
        foreach (var line in byColumn)
            line.Clear();
        foreach (var line in kept)
        {
            var (at, values) = (line.At.ToArray(), line.Values.ToArray());
            line.Clear();
            for (var entry = 0; entry < at.Length; entry++)
            {
                if (!column[at[entry]])
                    continue;
                line.Add(at[entry], values[entry]);
                byColumn[at[entry]].Add(rows.Count, values[entry]);
            }

            rows.Add(line);
        }
    }

    private void Pack()
    {
        for (var column = 0; column < columns; column++)
            starts[column + 1] = starts[column] + byColumn[column].At.Length;
        if (packedRows.Length < starts[columns])
            (packedRows, packedValues) = (new int[starts[columns]], new double[starts[columns]]);
        for (var column = 0; column < columns; column++)
        {
            byColumn[column].At.CopyTo(packedRows.AsSpan(starts[column]));
            byColumn[column].Values.CopyTo(packedValues.AsSpan(starts[column]));
        }

        isPacked = true;
    }
}

/// <summary>The entries of one row or column that are not 0.</summary>
internal sealed class Line
{
    private int[] at = [];
    private double[] values = [];
    private int count;

    public ReadOnlySpan<int> At => at.AsSpan(0, count);

    public ReadOnlySpan<double> Values => values.AsSpan(0, count);

    public void Add(int position, double value)
    {
        if (count == at.Length)
        {
            Array.Resize(ref at, Math.Max(4, 2 * count));
            Array.Resize(ref values, at.Length);
        }

        (at[count], values[count]) = (position, value);
        count++;
    }

    public void Clear() => count = 0;

    /// <summary>Takes the entry out, putting the last one in its place.</summary>
    public void RemoveAt(int entry)
    {
        count--;
        (at[entry], values[entry]) = (at[count], values[count]);
    }

    public int Find(int position) => At.IndexOf(position);

    public void Set(int entry, double value) => values[entry] = value;
}
