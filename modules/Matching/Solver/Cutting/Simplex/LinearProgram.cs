namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// Least cost · x, rows = or ≤ their right side, x ≥ 0, barred columns 0. Columns are known from the start, rows come and go;
/// each has a logical column of its own, numbered after the others. Costs are perturbed a little against ties.
/// </summary>
internal sealed class LinearProgram
{
    private readonly double[] ties;
    private readonly double[] perturbed;
    private readonly bool[] barred;
    private readonly List<double> rightSide = [];
    private readonly List<bool> equal = [];

    /// <param name="costs">Of each column.</param>
    /// <param name="ties">What is added to each against ties.</param>
    public LinearProgram(ReadOnlySpan<double> costs, double[] ties)
    {
        var columns = costs.Length;
        this.ties = ties;
        (Matrix, perturbed, barred) = (new(columns), new double[columns], new bool[columns]);
        SetCosts(costs);
    }

    public Matrix Matrix { get; }

    public int Columns => Matrix.Columns;

    public int Rows => Matrix.Rows;

    /// <summary>The cost of each column, with what was added against ties.</summary>
    public ReadOnlySpan<double> Costs => perturbed;

    public double RightSide(int row) => rightSide[row];

    public void SetCosts(ReadOnlySpan<double> costs)
    {
        for (var column = 0; column < costs.Length; column++)
            perturbed[column] = costs[column] + ties[column];
    }

    public void SetEqual(int row, bool isEqual) => equal[row] = isEqual;

    public void Bar(int column, bool isBarred) => barred[column] = isBarred;

    /// <summary>True when a column cannot be anything but 0.</summary>
    public bool IsFixed(int column) => column < Columns ? barred[column] : equal[column - Columns];

    public int AddRow(ReadOnlySpan<int> at, ReadOnlySpan<double> values, double right, bool isEqual)
    {
        rightSide.Add(right);
        equal.Add(isEqual);
        return Matrix.Add(at, values);
    }

    /// <summary>Keeps only these rows and the entries of these columns; row numbers close up, column numbers stay.</summary>
    public void Keep(ReadOnlySpan<bool> row, ReadOnlySpan<bool> column)
    {
        for (var number = Rows - 1; number >= 0; number--)
        {
            if (row[number])
                continue;
            rightSide.RemoveAt(number);
            equal.RemoveAt(number);
        }

        Matrix.Keep(row, column);
    }

    /// <summary>Leaves away all rows after the first so many.</summary>
    public void Truncate(int rows)
    {
        var (kept, all) = (new bool[Rows], new bool[Columns]);
        kept.AsSpan(0, rows).Fill(true);
        Array.Fill(all, true);
        Keep(kept, all);
    }
}
