namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>Why the simplex method stopped.</summary>
internal enum Stop
{
    Optimal,

    /// <summary>The value is at least the cutoff; prices prove it.</summary>
    Cutoff,

    /// <summary>Nothing fulfils all rows; prices prove any value, here the cutoff.</summary>
    Infeasible,

    Limit,

    /// <summary>Numerical errors stand in the way; prices prove something all the same.</summary>
    Lost,
}

/// <summary>
/// The dual simplex method for: least cost · x, rows = or ≤ their right side, x ≥ 0, barred columns 0. Costs start at 0 or
/// more, so every start is dual feasible. Leaving rows are chosen by dual steepest edge (Forrest and Goldfarb 1992), entering
/// columns by a ratio test with tolerance (Harris 1973); costs are perturbed a little against ties. What it says is for
/// steering only: bounds that are claimed are worked out again in whole numbers (<see cref="Bounding.Claim"/>).
/// Long for its folder: the vectors of one step are shared by all its parts.
/// </summary>
internal sealed class DualSimplex
{
    private const double Feasible = 1e-7;
    private const double DualTolerance = 1e-8;
    private const double SmallPivot = 1e-8;
    private const int ExchangesKept = 80;

    private readonly Matrix matrix;
    private readonly Elimination elimination;
    private readonly double[] perturbed;
    private readonly bool[] barred;
    private readonly List<double> rightSide = [];
    private readonly List<bool> equal = [];

    private Factors? factors;
    private double[] cost;
    private double[] reduced;
    private int[] placeOf;
    private int[] basis = [];
    private double[] value = [];
    private double[] weight = [];
    private double[] price = [];
    private double[] rho = [];
    private double[] entering = [];
    private double[] tau = [];
    private double[] work = [];
    private double[] along;
    private bool[] isTouched;
    private readonly List<int> touched = [];
    private readonly List<int> candidates = [];

    public DualSimplex(ReadOnlySpan<double> costs, double perturbation)
    {
        var columns = costs.Length;
        matrix = new(columns);
        elimination = new(matrix);
        perturbed = new double[columns];
        for (var column = 0; column < columns; column++)
            perturbed[column] = costs[column] + perturbation * (0.5 + Scatter(column));
        cost = [.. perturbed];
        (reduced, along, isTouched, barred) = (new double[columns], new double[columns], new bool[columns], new bool[columns]);
        placeOf = new int[columns];
        Array.Fill(placeOf, -1);
    }

    public Matrix Matrix => matrix;

    /// <summary>The cost of each column, with what was added against ties.</summary>
    public ReadOnlySpan<double> Costs => perturbed;

    public int Rows => matrix.Rows;

    public long Pivots { get; private set; }

    public double Objective { get; private set; }

    public bool IsBarred(int column) => barred[column];

    public void Bar(int column, bool isBarred) => barred[column] = isBarred;

    public double RightSide(int row) => rightSide[row];

    /// <summary>The value of a column at the present basis.</summary>
    public double Value(int column) => placeOf[column] < 0 ? 0 : value[placeOf[column]];

    public double ReducedCost(int column) => reduced[column];

    /// <summary>The price of a row, as of the last run.</summary>
    public double Price(int row) => price[row];

    /// <summary>True when the row holds with room to spare, so that leaving it away changes nothing.</summary>
    public bool IsIdle(int row) => placeOf[matrix.Columns + row] >= 0;

    public void AddRow(ReadOnlySpan<int> at, ReadOnlySpan<double> values, double right, bool isEqual)
    {
        var row = matrix.Add(at, values);
        rightSide.Add(right);
        equal.Add(isEqual);
        var logical = matrix.Columns + row;
        if (logical >= cost.Length)
            MakeRoom(logical + 1 + Rows / 2);
        (cost[logical], reduced[logical], along[logical], isTouched[logical]) = (0, 0, 0, false);
        Array.Resize(ref basis, row + 1);
        Array.Resize(ref weight, row + 1);
        (basis[row], placeOf[logical], weight[row]) = (logical, row, 1);
        factors = null;
    }

    private void MakeRoom(int columns)
    {
        Array.Resize(ref cost, columns);
        Array.Resize(ref reduced, columns);
        Array.Resize(ref along, columns);
        Array.Resize(ref isTouched, columns);
        Array.Resize(ref placeOf, columns);
    }

    /// <summary>Leaves idle rows away for good, and the entries of columns that are barred for good and not in the basis.</summary>
    public void Keep(ReadOnlySpan<bool> row, ReadOnlySpan<bool> column)
    {
        var newNumber = new int[Rows];
        var kept = 0;
        for (var number = 0; number < Rows; number++)
            newNumber[number] = row[number] ? kept++ : -1;
        var (places, weights) = (new List<int>(), new List<double>());
        for (var place = 0; place < basis.Length; place++)
        {
            var inBasis = basis[place] < matrix.Columns ? basis[place] : newNumber[basis[place] - matrix.Columns] + matrix.Columns;
            if (basis[place] >= matrix.Columns && newNumber[basis[place] - matrix.Columns] < 0)
                continue;
            places.Add(inBasis);
            weights.Add(weight[place]);
        }

        for (var number = Rows - 1; number >= 0; number--)
        {
            if (row[number])
                continue;
            rightSide.RemoveAt(number);
            equal.RemoveAt(number);
        }

        // A barred column may still be in the basis, at 0.
        bool[] columns = [.. column];
        foreach (var place in places)
        {
            if (place < columns.Length)
                columns[place] = true;
        }

        matrix.Keep(row, columns);
        Enter([.. places], [.. weights]);
    }

    public Basis Save() => new([.. basis], [.. weight]);

    /// <summary>Goes to a basis of the rows there are, and back to the costs as given. The barred columns are the caller's to set.</summary>
    public void Load(Basis saved) => Enter([.. saved.Columns], [.. saved.Weights]);

    /// <summary>Leaves away all rows after the first so many; a basis must be loaded next.</summary>
    public void Truncate(int rows)
    {
        var kept = new bool[Rows];
        kept.AsSpan(0, rows).Fill(true);
        var all = new bool[matrix.Columns];
        Array.Fill(all, true);
        matrix.Keep(kept, all);
        rightSide.RemoveRange(rows, rightSide.Count - rows);
        equal.RemoveRange(rows, equal.Count - rows);
        Enter([.. Enumerable.Range(matrix.Columns, rows)], [.. Enumerable.Repeat(1.0, rows)]);
    }

    /// <summary>Remembers where the method stands, to come back to at little cost while no row is added.</summary>
    public Mark SetMark()
    {
        if (factors is not { Exchanges: < ExchangesKept / 4 })
            Refactor();
        return new(factors!, factors!.Exchanges, [.. basis], [.. weight], [.. value], [.. reduced], [.. cost], [.. price], Objective);
    }

    /// <summary>Comes back to a mark. The barred columns are the caller's to set.</summary>
    public void ReturnTo(Mark mark)
    {
        foreach (var column in basis)
            placeOf[column] = -1;
        mark.Basis.CopyTo(basis, 0);
        mark.Weights.CopyTo(weight, 0);
        mark.Values.CopyTo(value, 0);
        mark.Reduced.CopyTo(reduced, 0);
        mark.Costs.CopyTo(cost, 0);
        mark.Prices.CopyTo(price, 0);
        for (var place = 0; place < basis.Length; place++)
            placeOf[basis[place]] = place;
        (factors, Objective) = (mark.Factors, mark.Objective);
        factors.Forget(mark.Exchanges);
    }

    private void Enter(int[] places, double[] weights)
    {
        (basis, weight) = (places, weights);
        touched.Clear();
        var columns = matrix.Columns + Rows;
        cost = new double[columns];
        perturbed.CopyTo(cost, 0);
        (reduced, along, isTouched) = (new double[columns], new double[columns], new bool[columns]);
        placeOf = new int[columns];
        Array.Fill(placeOf, -1);
        for (var place = 0; place < basis.Length; place++)
            placeOf[basis[place]] = place;
        factors = null;
    }

    /// <summary>Runs until optimal, until the value reaches the cutoff, or for so many pivots.</summary>
    public Stop Run(double cutoff, int limit)
    {
        var doubted = false;
        while (true)
        {
            if (factors is null || factors.Exchanges >= ExchangesKept || factors.ExchangeEntries > 12 * Rows + 2000)
                Refactor();
            if (Objective >= cutoff)
                return Finish(Stop.Cutoff);
            if (Leaving() is not (>= 0 and var place))
                return Finish(Stop.Optimal);

            if (limit-- <= 0)
                return Finish(Stop.Limit);
            var sign = value[place] < 0 ? -1.0 : 1.0;
            LookAlong(place);
            if (Entering(sign) is not (>= 0 and var column))
                return Rise(place, sign, cutoff);

            Solve(column, entering);
            if (Math.Abs(entering[place] - along[column]) > 1e-6 * (1 + Math.Abs(along[column])) && !doubted)
            {
                doubted = true;
                Refactor();
                continue;
            }

            if (Math.Abs(entering[place]) < SmallPivot)
                return Finish(Stop.Lost);
            doubted = false;
            Step(place, column);
        }
    }

    /// <summary>A number between 0 and 1/2, the same everywhere, that looks like chance.</summary>
    private static double Scatter(int column)
    {
        var mixed = (uint)column * 2654435761u;
        mixed ^= mixed >> 15;
        mixed *= 2246822519u;
        mixed ^= mixed >> 13;
        return mixed / 8589934592.0;
    }

    private bool IsFixed(int column) => column < matrix.Columns ? barred[column] : equal[column - matrix.Columns];

    private void Refactor()
    {
        while (!elimination.Run(basis))
        {
            foreach (var (row, place) in elimination.Missing())
            {
                placeOf[basis[place]] = -1;
                basis[place] = matrix.Columns + row;
                placeOf[basis[place]] = place;
                weight[place] = 1;
            }
        }

        factors = new(elimination);
        if (work.Length != Rows)
            (work, value, rho, entering, tau, price) = (new double[Rows], new double[Rows], new double[Rows], new double[Rows], new double[Rows], new double[Rows]);
        for (var row = 0; row < Rows; row++)
            work[row] = rightSide[row];
        factors.Solve(work, value);
        Reprice();
        Objective = 0;
        for (var row = 0; row < Rows; row++)
            Objective += price[row] * rightSide[row];
    }

    /// <summary>Works prices and reduced costs out again. A reduced cost below 0 that errors left is lifted, by changing that cost.</summary>
    private void Reprice()
    {
        for (var place = 0; place < Rows; place++)
            work[place] = cost[basis[place]];
        factors!.SolveTransposed(work, price);
        Array.Copy(cost, reduced, matrix.Columns + Rows);
        for (var row = 0; row < Rows; row++)
        {
            reduced[matrix.Columns + row] -= price[row];
            if (price[row] == 0)
                continue;
            var (line, own) = (matrix.Row(row), price[row]);
            for (var entry = 0; entry < line.At.Length; entry++)
                reduced[line.At[entry]] -= own * line.Values[entry];
        }

        for (var column = 0; column < matrix.Columns + Rows; column++)
        {
            if (placeOf[column] >= 0)
                reduced[column] = 0;
            else if (reduced[column] < 0 && !IsFixed(column))
                (cost[column], reduced[column]) = (cost[column] - reduced[column], 0);
        }
    }

    private int Leaving()
    {
        var (best, most) = (-1, 0.0);
        for (var place = 0; place < basis.Length; place++)
        {
            var beyond = value[place];
            if (beyond > -Feasible && (beyond < Feasible || !IsFixed(basis[place])))
                continue;
            var merit = beyond * beyond / weight[place];
            if (merit > most)
                (best, most) = (place, merit);
        }

        return best;
    }

    /// <summary>The row of the leaving place: in the inverse, and in terms of the columns outside the basis.</summary>
    private void LookAlong(int place)
    {
        foreach (var column in touched)
            (along[column], isTouched[column]) = (0, false);
        touched.Clear();
        Array.Clear(work);
        work[place] = 1;
        factors!.SolveTransposed(work, rho);
        for (var row = 0; row < Rows; row++)
        {
            var own = rho[row];
            if (Math.Abs(own) < 1e-14)
                continue;
            var at = matrix.Row(row).At;
            var values = matrix.Row(row).Values;
            for (var entry = 0; entry < at.Length; entry++)
            {
                var column = at[entry];
                along[column] += own * values[entry];
                if (isTouched[column])
                    continue;
                isTouched[column] = true;
                touched.Add(column);
            }

            var logical = matrix.Columns + row;
            (along[logical], isTouched[logical]) = (own, true);
            touched.Add(logical);
        }
    }

    private int Entering(double sign)
    {
        var most = double.MaxValue;
        candidates.Clear();
        foreach (var column in touched)
        {
            var slope = sign * along[column];
            if (slope <= SmallPivot || placeOf[column] >= 0 || IsFixed(column))
                continue;
            candidates.Add(column);
            most = Math.Min(most, (reduced[column] + DualTolerance) / slope);
        }

        var (best, steepest) = (-1, 0.0);
        foreach (var column in candidates)
        {
            var slope = sign * along[column];
            if (slope > steepest && reduced[column] <= most * slope)
                (best, steepest) = (column, slope);
        }

        return best;
    }

    private void Solve(int column, double[] solution)
    {
        Array.Clear(work);
        if (column >= matrix.Columns)
        {
            work[column - matrix.Columns] = 1;
        }
        else
        {
            var line = matrix.Column(column);
            for (var entry = 0; entry < line.At.Length; entry++)
                work[line.At[entry]] = line.Values[entry];
        }

        factors!.Solve(work, solution);
    }

    private void Step(int place, int column)
    {
        Pivots++;
        var step = reduced[column] / along[column];
        Objective += step * value[place];
        foreach (var other in touched)
        {
            if (placeOf[other] >= 0)
                continue;
            reduced[other] -= step * along[other];
            if (reduced[other] < 0 && !IsFixed(other))
                (cost[other], reduced[other]) = (cost[other] - reduced[other], 0);
        }

        var leaving = basis[place];
        reduced[leaving] = -step;
        reduced[column] = 0;

        rho.CopyTo(work, 0);
        var norm = 0.0;
        for (var row = 0; row < Rows; row++)
            norm += rho[row] * rho[row];
        factors!.Solve(work, tau);

        var pivot = entering[place];
        var change = value[place] / pivot;
        for (var other = 0; other < Rows; other++)
        {
            if (entering[other] == 0 || other == place)
                continue;
            value[other] -= change * entering[other];
            var ratio = entering[other] / pivot;
            weight[other] = Math.Max(weight[other] + ratio * (ratio * norm - 2 * tau[other]), 1e-4);
        }

        value[place] = change;
        weight[place] = Math.Max(norm / (pivot * pivot), 1e-4);
        factors.Exchange(place, entering);
        (placeOf[leaving], placeOf[column], basis[place]) = (-1, place, column);
    }

    /// <summary>No column can take over: prices may rise along the row without end, here until they prove the cutoff.</summary>
    private Stop Rise(int place, double sign, double cutoff)
    {
        Finish(Stop.Infeasible);
        var step = (Math.Max(0, cutoff - Objective) + 2) / Math.Abs(value[place]);
        for (var row = 0; row < Rows; row++)
            price[row] += step * sign * rho[row];
        Objective = cutoff;
        factors = null;
        return Stop.Infeasible;
    }

    private Stop Finish(Stop stop)
    {
        if (factors is { Exchanges: > 0 })
            Reprice();
        return stop;
    }
}

/// <summary>Which columns are in the basis, by place, and their weights for the choice of the leaving row.</summary>
internal sealed record Basis(int[] Columns, double[] Weights);

/// <summary>A state of the simplex method to return to.</summary>
internal sealed record Mark(
    Factors Factors,
    int Exchanges,
    int[] Basis,
    double[] Weights,
    double[] Values,
    double[] Reduced,
    double[] Costs,
    double[] Prices,
    double Objective);
