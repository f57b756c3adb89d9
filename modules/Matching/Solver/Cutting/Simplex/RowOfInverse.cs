namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// The row of the leaving place: in the inverse, and in terms of all columns. The column that enters is the one whose reduced
/// cost is first to become 0 when prices move along this row (ratio test with tolerance, Harris 1973).
/// </summary>
internal sealed class RowOfInverse(LinearProgram program, Standing standing)
{
    public const double SmallPivot = 1e-8;

    private const double DualTolerance = 1e-8;

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
        for (var row = 0; row < Inverse.Length; row++)
        {
            var own = Inverse[row];
            if (Math.Abs(own) < 1e-14)
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

            var logical = program.Columns + row;
            (Along[logical], isTouched[logical]) = (own, true);
            touched.Add(logical);
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
