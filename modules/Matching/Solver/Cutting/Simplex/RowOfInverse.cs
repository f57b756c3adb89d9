namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// The row of the leaving place: in the inverse, and in terms of all columns. The column that enters is the one whose reduced
/// cost is first to become 0 when prices move along this row (ratio test with tolerance, Harris 1973).
/// </summary>
internal sealed class RowOfInverse(LinearProgram program, Standing standing)
{
    public const double SmallPivot = 1e-8;

    private const double DualTolerance = 1e-8;

    /// <summary>With more than one row in so many it is cheaper to look at all columns.</summary>
    private const int WorthAllColumns = 16;

    private readonly List<int> touched = [];
    private readonly List<int> candidates = [];
    private bool[] isTouched = [];
    private double[] work = [];

    /// <summary>By row of the program: the row of the inverse.</summary>
    public double[] Inverse { get; private set; } = [];

    /// <summary>By column: how much the leaving one gives way when that column is raised.</summary>
    public double[] Along { get; private set; } = [];

    /// <summary>The columns for which <see cref="Along"/> may not be 0.</summary>
    public List<int> Touched => touched;

    public void LookAlong(int place)
    {
        Clear();
        work[place] = 1;
        standing.Factors!.SolveTransposed(work, Inverse);
        var count = DropNothing();
        if (count * WorthAllColumns > Inverse.Length)
            LookAtColumns();
        else
            LookAtRows();
    }

    /// <summary>Sets to 0 what is 0 but for rounding; returns how much else there is.</summary>
    private int DropNothing()
    {
        var count = 0;
        for (var row = 0; row < Inverse.Length; row++)
        {
            if (Math.Abs(Inverse[row]) < 1e-14)
            {
                Inverse[row] = 0;
                continue;
            }

            count++;
            var logical = program.Columns + row;
            (Along[logical], isTouched[logical]) = (Inverse[row], true);
            touched.Add(logical);
        }

        return count;
    }

    private void LookAtRows()
    {
        for (var row = 0; row < Inverse.Length; row++)
        {
            var own = Inverse[row];
            if (own == 0)
                continue;
            var at = program.Matrix.Row(row).At;
            var values = program.Matrix.Row(row).Values;
            for (var entry = 0; entry < at.Length; entry++)
            {
                var column = at[entry];
                Along[column] += own * values[entry];
                if (isTouched[column])
                    continue;
                isTouched[column] = true;
                touched.Add(column);
            }
        }
    }

    /// <summary>
    /// Where the row is far from sparse most sums come to nothing, as for all pairs within the part of a tree that is cut off: then it is
    /// cheaper to form them column by column, and only those that are something are looked at again.
    /// </summary>
    private void LookAtColumns()
    {
        var (starts, rows, values) = program.Matrix.Packed();
        var (inverse, placeOf) = (Inverse, standing.PlaceOf);
        for (var column = 0; column < program.Columns; column++)
        {
            if (placeOf[column] >= 0)
                continue;
            var (sum, end) = (0.0, starts[column + 1]);
            for (var entry = starts[column]; entry < end; entry++)
                sum += inverse[rows[entry]] * values[entry];
            if (Math.Abs(sum) < 1e-14)
                continue;
            (Along[column], isTouched[column]) = (sum, true);
            touched.Add(column);
        }
    }

    /// <summary>The column to enter; −1 if none can.</summary>
    /// <param name="sign">−1 when the leaving column is below 0, 1 when it is above.</param>
    public int Entering(double sign)
    {
        var most = double.MaxValue;
        candidates.Clear();
        var reduced = standing.Reduced;
        foreach (var column in touched)
        {
            var slope = sign * Along[column];
            if (slope <= SmallPivot || standing.PlaceOf[column] >= 0 || program.IsFixed(column))
                continue;
            candidates.Add(column);
            most = Math.Min(most, (reduced[column] + DualTolerance) / slope);
        }

        var (best, steepest) = (-1, 0.0);
        foreach (var column in candidates)
        {
            var slope = sign * Along[column];
            if (slope > steepest && reduced[column] <= most * slope)
                (best, steepest) = (column, slope);
        }

        return best;
    }

    private void Clear()
    {
        var (rows, columns) = (program.Rows, program.Columns + program.Rows);
        if (Inverse.Length != rows)
            (Inverse, work) = (new double[rows], new double[rows]);
        Array.Clear(work);
        if (Along.Length < columns)
        {
            (Along, isTouched) = (new double[columns + rows / 2], new bool[columns + rows / 2]);
            touched.Clear();
        }

        foreach (var column in touched)
            (Along[column], isTouched[column]) = (0, false);
        touched.Clear();
    }
}
