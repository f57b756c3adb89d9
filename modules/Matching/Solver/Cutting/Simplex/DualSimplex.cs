namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// The dual simplex method. Costs start at 0 or more, so every start is dual feasible. Leaving rows are chosen by dual steepest
/// edge (Forrest and Goldfarb 1992). What it says is for steering only: bounds that are claimed are worked out again in whole
/// numbers (<see cref="Bounding.Claim"/>).
/// </summary>
internal sealed class DualSimplex
{
    private const double Feasible = 1e-7;

    private readonly LinearProgram program;
    private readonly Standing standing;
    private readonly RowOfInverse row;
    private readonly Pivot pivot;

    public DualSimplex(ReadOnlySpan<double> costs, double[] ties)
    {
        program = new(costs, ties);
        standing = new(program);
        row = new(program, standing);
        pivot = new(program, standing, row);
    }

    /// <summary>The cost of each column, with what was added against ties.</summary>
    public ReadOnlySpan<double> Costs => program.Costs;

    public int Rows => program.Rows;

    public long Pivots { get; private set; }

    public double Objective => standing.Objective;

    /// <summary>Other costs from the next basis that is loaded.</summary>
    public void SetCosts(ReadOnlySpan<double> costs) => program.SetCosts(costs);

    /// <summary>Makes a row an equation, or again one that may hold with room to spare.</summary>
    public void SetEqual(int ofRow, bool isEqual) => program.SetEqual(ofRow, isEqual);

    public void Bar(int column, bool isBarred) => program.Bar(column, isBarred);

    /// <summary>The value of a column at the present basis.</summary>
    public double Value(int column) => standing.PlaceOf[column] < 0 ? 0 : standing.Value[standing.PlaceOf[column]];

    /// <summary>The price of a row, as of the last run.</summary>
    public double Price(int ofRow) => standing.Price[ofRow];

    /// <summary>True when the row holds with room to spare, so that leaving it away changes nothing.</summary>
    public bool IsIdle(int ofRow) => standing.PlaceOf[program.Columns + ofRow] >= 0;

    public void AddRow(ReadOnlySpan<int> at, ReadOnlySpan<double> values, double right, bool isEqual) =>
        standing.AddRow(program.AddRow(at, values, right, isEqual));

    /// <summary>Leaves idle rows away for good, and the entries of columns that are barred for good and not in the basis.</summary>
    public void Keep(ReadOnlySpan<bool> kept, ReadOnlySpan<bool> column)
    {
        var newNumber = new int[Rows];
        var count = 0;
        for (var number = 0; number < Rows; number++)
            newNumber[number] = kept[number] ? count++ : -1;
        var (places, weights, columns) = (new List<int>(), new List<double>(), column.ToArray());
        for (var place = 0; place < standing.Basis.Length; place++)
        {
            var inBasis = standing.Basis[place];
            if (inBasis >= columns.Length)
            {
                if (newNumber[inBasis - columns.Length] < 0)
                    continue;
                inBasis = newNumber[inBasis - columns.Length] + columns.Length;
            }
            else
            {
                // A barred column may still be in the basis, at 0.
                columns[inBasis] = true;
            }

            places.Add(inBasis);
            weights.Add(standing.Weight[place]);
        }

        program.Keep(kept, columns);
        standing.Enter([.. places], [.. weights]);
    }

    public Basis Save() => new([.. standing.Basis], [.. standing.Weight]);

    /// <summary>Goes to a basis of the rows there are, and back to the costs as given. The barred columns are the caller's to set.</summary>
    public void Load(Basis saved) => standing.Enter([.. saved.Columns], [.. saved.Weights]);

    /// <summary>Leaves away all rows after the first so many; a basis must be loaded next.</summary>
    public void Truncate(int rows)
    {
        program.Truncate(rows);
        standing.Enter([.. Enumerable.Range(program.Columns, rows)], [.. Enumerable.Repeat(1.0, rows)]);
    }

    /// <summary>Remembers where the method stands, to come back to at little cost while no row is added.</summary>
    public Mark SetMark() => standing.SetMark();

    /// <summary>Comes back to a mark. The barred columns are the caller's to set.</summary>
    public void ReturnTo(Mark mark) => standing.ReturnTo(mark);

    /// <summary>Runs until optimal, until the value reaches the cutoff, or for so many pivots.</summary>
    public Stop Run(double cutoff, int limit)
    {
        var doubted = false;
        while (true)
        {
            if (standing.NeedsFactors)
                standing.Refactor();
            if (Objective >= cutoff)
                return Finish(Stop.Cutoff);
            if (Leaving() is not (>= 0 and var place))
                return Finish(Stop.Optimal);

            if (limit-- <= 0)
                return Finish(Stop.Limit);
            var sign = standing.Value[place] < 0 ? -1.0 : 1.0;
            row.LookAlong(place);
            if (row.Entering(sign) is not (>= 0 and var column))
                return Rise(place, sign, cutoff);

            var own = pivot.Solve(column, place);
            if (Math.Abs(own - row.Along[column]) > 1e-6 * (1 + Math.Abs(row.Along[column])) && !doubted)
            {
                doubted = true;
                standing.Refactor();
                continue;
            }

            if (Math.Abs(own) < RowOfInverse.SmallPivot)
                return Finish(Stop.Lost);
            doubted = false;
            Pivots++;
            pivot.Exchange(place, column);
        }
    }

    /// <summary>
    /// Takes a column that is worth 0 and may not be worth anything else out of the basis, where that is possible. The value stays what it is.
    /// </summary>
    /// <param name="column">Its reduced cost is 0 in the basis, and may be anything outside.</param>
    /// <param name="most">How far that may go below 0.</param>
    public void DriveOut(int column, double most)
    {
        var place = standing.PlaceOf[column];
        if (place < 0 || Math.Abs(standing.Value[place]) > Feasible)
            return;
        if (standing.NeedsFactors)
            standing.Refactor();
        row.LookAlong(place);
        var (up, down) = (row.Entering(-1), row.Entering(1));
        if (down >= 0 && (Step(down) > most || (up >= 0 && Step(up) <= Step(down))))
            down = -1;
        if ((down >= 0 ? down : up) is not (>= 0 and var entering) || Math.Abs(pivot.Solve(entering, place)) < RowOfInverse.SmallPivot)
            return;
        Pivots++;
        pivot.Exchange(place, entering);

        double Step(int other) => Math.Abs(standing.Reduced[other] / row.Along[other]);
    }

    private int Leaving()
    {
        var (best, most) = (-1, 0.0);
        var basis = standing.Basis;
        var value = standing.Value;
        var weight = standing.Weight;
        for (var place = 0; place < basis.Length; place++)
        {
            var beyond = value[place];
            if (beyond > -Feasible && (beyond < Feasible || !program.IsFixed(basis[place])))
                continue;
            var merit = beyond * beyond / weight[place];
            if (merit > most)
                (best, most) = (place, merit);
        }

        return best;
    }

    /// <summary>No column can take over: prices may rise along the row without end, here until they prove the cutoff.</summary>
    private Stop Rise(int place, double sign, double cutoff)
    {
        Finish(Stop.Infeasible);
        var step = (Math.Max(0, cutoff - Objective) + 2) / Math.Abs(standing.Value[place]);
        for (var ofRow = 0; ofRow < Rows; ofRow++)
            standing.Price[ofRow] += step * sign * row.Inverse[ofRow];
        standing.Objective = cutoff;
        standing.Factors = null;
        return Stop.Infeasible;
    }

    private Stop Finish(Stop stop)
    {
        if (standing.Factors is { Exchanges: > 0 })
            standing.Reprice();
        return stop;
    }
}
