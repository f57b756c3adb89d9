namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// Gaussian elimination of a basis, in an order that makes few new entries: first rows and columns with a single entry, which are
/// most of them here, then what <see cref="FewestNewEntries"/> chooses.
/// </summary>
internal sealed class Elimination(Matrix matrix)
{
    /// <summary>What is left of two numbers that cancel.</summary>
    private const double Nothing = 1e-11;

    private readonly Remaining left = new(matrix);
    private readonly Stack<(bool IsRow, int Number)> single = new();
    private FewestNewEntries? order;
    private int[] entryOf = [];

    public List<int> PivotRow { get; } = [];

    public List<int> PivotPlace { get; } = [];

    public List<double> Pivot { get; } = [];

    /// <summary>What is left of each row beside its pivot when that was chosen: the rows of the upper factor.</summary>
    public Line Upper(int row) => left.Rows[row];

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
        order = new FewestNewEntries(left);
        while (order.Choose() is var (row, place))
        {
            Eliminate(row, place);
            RunSingles();
        }

        return PivotRow.Count == left.Size;
    }

    public IEnumerable<(int Row, int Place)> Missing() =>
        Open(left.RowDone).Zip(Open(left.ColumnDone));

    private static IEnumerable<int> Open(bool[] done) => Enumerable.Range(0, done.Length).Where(number => !done[number]);

    private void Begin(ReadOnlySpan<int> basis)
    {
        left.Begin(basis);
        order = null;
        entryOf = new int[left.Size];
        PivotRow.Clear();
        PivotPlace.Clear();
        Pivot.Clear();
        Lower.Clear();
        for (var number = left.Size - 1; number >= 0; number--)
        {
            if (left.Rows[number].At.Length == 1)
                single.Push((true, number));
            if (left.Columns[number].At.Length == 1)
                single.Push((false, number));
        }
    }

    private void RunSingles()
    {
        while (single.TryPop(out var found))
        {
            if (found.IsRow && !left.RowDone[found.Number] && left.Rows[found.Number].At.Length == 1 && left.IsLarge(found.Number, left.Rows[found.Number].At[0]))
                Eliminate(found.Number, left.Rows[found.Number].At[0]);
            else if (!found.IsRow && !left.ColumnDone[found.Number] && left.Columns[found.Number].At.Length == 1)
                Eliminate(left.Columns[found.Number].At[0], found.Number);
        }
    }

    private void Eliminate(int row, int place)
    {
        var (own, at) = (left.Rows[row], left.Rows[row].Find(place));
        var pivot = own.Values[at];
        own.RemoveAt(at);
        (left.RowDone[row], left.ColumnDone[place]) = (true, true);
        foreach (var other in own.At)
            Drop(left.Columns[other], row, isRow: false, other);

        Line? lower = null;
        foreach (var target in left.Columns[place].At)
        {
            if (target == row)
                continue;
            var entry = left.Rows[target].Find(place);
            var multiple = left.Rows[target].Values[entry] / pivot;
            left.Rows[target].RemoveAt(entry);
            (lower ??= new()).Add(target, multiple);
            Subtract(target, own, multiple);
            if (left.Rows[target].At.Length == 1)
                single.Push((true, target));
        }

        PivotRow.Add(row);
        PivotPlace.Add(place);
        Pivot.Add(pivot);
        Lower.Add(lower);
        order?.Follow(lower is null ? [] : lower.At, own.At);
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
        var line = left.Rows[target];
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
            left.Columns[place].Add(target, 0);
        }

        foreach (var place in line.At)
            entryOf[place] = 0;
        for (var entry = line.At.Length - 1; entry >= 0; entry--)
        {
            if (Math.Abs(line.Values[entry]) > Nothing)
                continue;
            Drop(left.Columns[line.At[entry]], target, isRow: false, line.At[entry]);
            line.RemoveAt(entry);
        }
    }
}
