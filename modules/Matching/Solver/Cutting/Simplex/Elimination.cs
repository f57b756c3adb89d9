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

    private readonly int size;
    private readonly Line[] rows;
    private readonly Line[] columns;
    private readonly bool[] rowDone;
    private readonly bool[] columnDone;
    private readonly int[] entryOf;
    private readonly Stack<(bool IsRow, int Number)> single = new();
    private List<int> openColumns = [];
    private List<int> openRows = [];

    /// <param name="matrix">The columns, by row.</param>
    /// <param name="basis">For each place in the basis its column.</param>
    public Elimination(Matrix matrix, ReadOnlySpan<int> basis)
    {
        size = basis.Length;
        rows = NewLines(size);
        columns = NewLines(size);
        (rowDone, columnDone, entryOf) = (new bool[size], new bool[size], new int[size]);
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
    }

    public List<int> PivotRow { get; } = [];

    public List<int> PivotPlace { get; } = [];

    public List<double> Pivot { get; } = [];

    /// <summary>What is left of each row beside its pivot when that was chosen: the rows of the upper factor.</summary>
    public Line Upper(int row) => rows[row];

    /// <summary>For each step the multiples of the pivot's row that were taken from other rows; null if none.</summary>
    public List<Line?> Lower { get; } = [];

    /// <summary>Runs; false if the basis is singular. Rows and places without pivot then tell what is missing.</summary>
    public bool Run()
    {
        for (var number = size - 1; number >= 0; number--)
        {
            if (rows[number].At.Length == 1)
                single.Push((true, number));
            if (columns[number].At.Length == 1)
                single.Push((false, number));
        }

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

    private static Line[] NewLines(int count)
    {
        var lines = new Line[count];
        for (var number = 0; number < count; number++)
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
        openColumns.RemoveAll(place => columnDone[place]);
        openRows.RemoveAll(row => rowDone[row]);
        (int Row, int Place)? best = null;
        var least = long.MaxValue;
        var (fewestInColumn, fewestInRow) = (Fewest(openColumns, columns), Fewest(openRows, rows));
        var tried = 0;
        foreach (var place in openColumns)
        {
            if (columns[place].At.Length != fewestInColumn || tried++ > 3)
                continue;
            foreach (var row in columns[place].At)
                Offer(row, place, ref best, ref least);
        }

        tried = 0;
        foreach (var row in openRows)
        {
            if (rows[row].At.Length != fewestInRow || tried++ > 3)
                continue;
            foreach (var place in rows[row].At)
                Offer(row, place, ref best, ref least);
        }

        return best ?? AnyAtAll();
    }

    private (int Row, int Place)? AnyAtAll()
    {
        foreach (var place in openColumns)
        {
            foreach (var row in columns[place].At)
            {
                if (Large(row, place))
                    return (row, place);
            }
        }

        return null;
    }

    private static int Fewest(List<int> open, Line[] lines)
    {
        var fewest = int.MaxValue;
        foreach (var number in open)
        {
            if (lines[number].At.Length > 0)
                fewest = Math.Min(fewest, lines[number].At.Length);
        }

        return fewest;
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
