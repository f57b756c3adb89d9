namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// Gaussian elimination of a basis, in the order that makes few new entries (Markowitz 1957): first rows and columns with a
/// single entry, which are most of them here, then the smallest product of counts whose pivot is not too small in its column.
/// </summary>
internal sealed class Elimination
{
    /// <summary>A pivot is at least this part of the largest entry of its column.</summary>
    private const double Threshold = 0.1;

    /// <summary>What is left of two numbers that cancel.</summary>
    private const double Nothing = 1e-11;

    private const int Tried = 4;

    private readonly Matrix matrix;
    private readonly Stack<(bool IsRow, int Number)> single = new();
    private int size;
    private Line[] rows = [];
    private Line[] columns = [];
    private bool[] rowDone = [];
    private bool[] columnDone = [];
    private int[] entryOf = [];
    private List<int> openColumns = [];
    private List<int> openRows = [];

    public Elimination(Matrix matrix) => this.matrix = matrix;

    public List<int> PivotRow { get; } = [];

    public List<int> PivotPlace { get; } = [];

    public List<double> Pivot { get; } = [];

    /// <summary>What is left of each row beside its pivot when that was chosen: the rows of the upper factor.</summary>
    public Line Upper(int row) => rows[row];

    /// <summary>For each step the multiples of the pivot's row that were taken from other rows; null if none.</summary>
    public List<Line?> Lower { get; } = [];

    /// <summary>
    /// Eliminates; false if the basis is singular: rows and places without pivot then tell what is missing. What was found
    /// before is overwritten.
    /// </summary>
    /// <param name="basis">For each place in the basis its column.</param>
    public bool Run(ReadOnlySpan<int> basis)
    {
        Begin(basis);
        RunSingles();
        openColumns = [.. Enumerable.Range(0, size).Where(place => !columnDone[place])];
        openRows = [.. Enumerable.Range(0, size).Where(row => !rowDone[row])];
        while (Choose() is var (row, place))
        {
            Eliminate(row, place);
            RunSingles();
        }

        return PivotRow.Count == size;
    }

    public IEnumerable<(int Row, int Place)> Missing() =>
        Enumerable.Range(0, size).Where(row => !rowDone[row]).Zip(Enumerable.Range(0, size).Where(place => !columnDone[place]));

    private void Begin(ReadOnlySpan<int> basis)
    {
        size = basis.Length;
        (rows, columns) = (EmptyLines(rows), EmptyLines(columns));
        (rowDone, columnDone, entryOf) = (new bool[size], new bool[size], new int[size]);
        PivotRow.Clear();
        PivotPlace.Clear();
        Pivot.Clear();
        Lower.Clear();
        for (var place = 0; place < size; place++)
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

        for (var number = size - 1; number >= 0; number--)
        {
            if (rows[number].At.Length == 1)
                single.Push((true, number));
            if (columns[number].At.Length == 1)
                single.Push((false, number));
        }
    }

    private Line[] EmptyLines(Line[] lines)
    {
        var kept = Math.Min(lines.Length, size);
        if (lines.Length != size)
            Array.Resize(ref lines, size);
        for (var number = 0; number < kept; number++)
            lines[number].Clear();
        for (var number = kept; number < size; number++)
            lines[number] = new();
        return lines;
    }

    private void Put(int row, int place, double value)
    {
        rows[row].Add(place, value);
        columns[place].Add(row, 0);
    }

    private void RunSingles()
    {
        while (single.TryPop(out var found))
        {
            if (found.IsRow && !rowDone[found.Number] && rows[found.Number].At.Length == 1 && Large(found.Number, rows[found.Number].At[0]))
                Eliminate(found.Number, rows[found.Number].At[0]);
            else if (!found.IsRow && !columnDone[found.Number] && columns[found.Number].At.Length == 1)
                Eliminate(columns[found.Number].At[0], found.Number);
        }
    }

    private double Value(int row, int place) => rows[row].Values[rows[row].Find(place)];

    private bool Large(int row, int place)
    {
        var own = Math.Abs(Value(row, place));
        foreach (var other in columns[place].At)
        {
            if (own < Threshold * Math.Abs(Value(other, place)))
                return false;
        }

        return true;
    }

    private (int Row, int Place)? Choose()
    {
        (int Row, int Place)? best = null;
        var least = long.MaxValue;
        foreach (var place in Shortest(openColumns, columnDone, columns))
        {
            foreach (var row in columns[place].At)
                Offer(row, place, ref best, ref least);
        }

        foreach (var row in Shortest(openRows, rowDone, rows))
        {
            foreach (var place in rows[row].At)
                Offer(row, place, ref best, ref least);
        }

        return best ?? AnyAtAll();
    }

    private (int Row, int Place)? AnyAtAll()
    {
        foreach (var place in openColumns.Where(place => !columnDone[place]))
        {
            foreach (var row in columns[place].At)
            {
                if (Large(row, place))
                    return (row, place);
            }
        }

        return null;
    }

    /// <summary>The first few open lines with the fewest entries; with two entries there is no need to look further.</summary>
    private static List<int> Shortest(List<int> open, bool[] done, Line[] lines)
    {
        var (found, fewest, kept) = (new List<int>(Tried), int.MaxValue, 0);
        for (var at = 0; at < open.Count; at++)
        {
            var number = open[at];
            if (done[number])
                continue;
            open[kept++] = number;
            var count = lines[number].At.Length;
            if (count == 0 || count > fewest)
                continue;
            if (count < fewest)
                found.Clear();
            fewest = count;
            if (found.Count < Tried)
                found.Add(number);
            if (fewest > 2 || found.Count < Tried)
                continue;
            for (at++; at < open.Count; at++)
                open[kept++] = open[at];
        }

        open.RemoveRange(kept, open.Count - kept);
        return found;
    }

    private void Offer(int row, int place, ref (int Row, int Place)? best, ref long least)
    {
        var product = (rows[row].At.Length - 1L) * (columns[place].At.Length - 1L);
        if (product < least && Large(row, place))
            (best, least) = ((row, place), product);
    }

    private void Eliminate(int row, int place)
    {
        var (own, at) = (rows[row], rows[row].Find(place));
        var pivot = own.Values[at];
        own.RemoveAt(at);
        (rowDone[row], columnDone[place]) = (true, true);
        foreach (var other in own.At)
            Drop(columns[other], row, isRow: false, other);

        Line? lower = null;
        foreach (var target in columns[place].At)
        {
            if (target == row)
                continue;
            var entry = rows[target].Find(place);
            var multiple = rows[target].Values[entry] / pivot;
            rows[target].RemoveAt(entry);
            (lower ??= new()).Add(target, multiple);
            Subtract(target, own, multiple);
            if (rows[target].At.Length == 1)
                single.Push((true, target));
        }

        PivotRow.Add(row);
        PivotPlace.Add(place);
        Pivot.Add(pivot);
        Lower.Add(lower);
    }

    private void Drop(Line line, int number, bool isRow, int owner)
    {
        line.RemoveAt(line.Find(number));
        if (line.At.Length == 1)
            single.Push((isRow, owner));
    }

    private void Subtract(int target, Line own, double multiple)
    {
        if (own.At.Length == 0)
            return;
        var line = rows[target];
        for (var entry = 0; entry < line.At.Length; entry++)
            entryOf[line.At[entry]] = entry + 1;
        for (var entry = 0; entry < own.At.Length; entry++)
        {
            var (place, change) = (own.At[entry], multiple * own.Values[entry]);
            if (entryOf[place] > 0)
            {
                line.Set(entryOf[place] - 1, line.Values[entryOf[place] - 1] - change);
                continue;
            }

            line.Add(place, -change);
            columns[place].Add(target, 0);
        }

        foreach (var place in line.At)
            entryOf[place] = 0;
        for (var entry = line.At.Length - 1; entry >= 0; entry--)
        {
            if (Math.Abs(line.Values[entry]) > Nothing)
                continue;
            Drop(columns[line.At[entry]], target, isRow: false, line.At[entry]);
            line.RemoveAt(entry);
        }
    }
}
