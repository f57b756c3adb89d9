namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// Where the simplex method stands in a program: which columns are in the basis, what they are worth, and what every other column
/// would cost more than its prices. All of it follows from the basis and can be worked out again at any moment.
/// </summary>
internal sealed class Standing
{
    private const int ExchangesKept = 80;

    private readonly LinearProgram program;
    private readonly Elimination elimination;
    private int[] basis = [];
    private double[] weight = [];
    private int places;
    private double[] work = [];

    public Standing(LinearProgram program)
    {
        (this.program, elimination) = (program, new(program.Matrix));
        (Cost, Reduced, PlaceOf) = ([.. program.Costs], new double[program.Columns], new int[program.Columns]);
        Array.Fill(PlaceOf, -1);
    }

    /// <summary>Null when something has changed since they were computed.</summary>
    public Factors? Factors { get; set; }

    /// <summary>The column in each place of the basis.</summary>
    public Span<int> Basis => basis.AsSpan(0, places);

    /// <summary>The place of each column in the basis, −1 outside.</summary>
    public int[] PlaceOf { get; private set; }

    /// <summary>By place: the value of the column there.</summary>
    public double[] Value { get; private set; } = [];

    /// <summary>By place: the square of how steep an edge leaves there.</summary>
    public Span<double> Weight => weight.AsSpan(0, places);

    /// <summary>By row.</summary>
    public double[] Price { get; private set; } = [];

    /// <summary>By column, as lifted where errors made that necessary.</summary>
    public double[] Cost { get; private set; }

    /// <summary>By column.</summary>
    public double[] Reduced { get; private set; }

    public double Objective { get; set; }

    public bool NeedsFactors =>
        Factors is null || Factors.Exchanges >= ExchangesKept || Factors.ExchangeEntries > 12 * program.Rows + 2000;

    /// <summary>Makes room for a row that was added: its logical column is in the basis.</summary>
    public void AddRow(int row)
    {
        var logical = program.Columns + row;
        if (logical >= Cost.Length)
            MakeRoom(logical + 1 + program.Rows / 2);
        if (row >= basis.Length)
        {
            Array.Resize(ref basis, row + 1 + row / 2);
            Array.Resize(ref weight, basis.Length);
        }

        places = row + 1;
        (Cost[logical], Reduced[logical]) = (0, 0);
        (basis[row], PlaceOf[logical], weight[row]) = (logical, row, 1);
        Factors = null;
    }

    /// <summary>Goes to a basis of the rows there are, and back to the costs as given.</summary>
    public void Enter(int[] columnsInBasis, double[] weights)
    {
        (basis, weight, places) = (columnsInBasis, weights, columnsInBasis.Length);
        var columns = program.Columns + program.Rows;
        (Cost, Reduced, PlaceOf) = (new double[columns], new double[columns], new int[columns]);
        program.Costs.CopyTo(Cost);
        Array.Fill(PlaceOf, -1);
        for (var place = 0; place < Basis.Length; place++)
            PlaceOf[Basis[place]] = place;
        Factors = null;
    }

    /// <summary>Remembers where the method stands, to come back to at little cost while no row is added.</summary>
    public Mark SetMark()
    {
        if (Factors is not { Exchanges: < ExchangesKept / 4 })
            Refactor();
        return new(Factors!, Factors!.Exchanges, [.. Basis], [.. Weight], [.. Value], [.. Reduced], [.. Cost], [.. Price], Objective);
    }

    /// <summary>Comes back to a mark. The barred columns are the caller's to set.</summary>
    public void ReturnTo(Mark mark)
    {
        foreach (var column in Basis)
            PlaceOf[column] = -1;
        mark.Basis.CopyTo(Basis);
        mark.Weights.CopyTo(Weight);
        mark.Values.CopyTo(Value, 0);
        mark.Reduced.CopyTo(Reduced, 0);
        mark.Costs.CopyTo(Cost, 0);
        mark.Prices.CopyTo(Price, 0);
        for (var place = 0; place < Basis.Length; place++)
            PlaceOf[Basis[place]] = place;
        (Factors, Objective) = (mark.Factors, mark.Objective);
        Factors.Forget(mark.Exchanges);
    }

    /// <summary>Computes everything anew. Where columns of the basis depend on each other, logical ones take their places.</summary>
    public void Refactor()
    {
        while (!elimination.Run(Basis))
        {
            foreach (var (row, place) in elimination.Missing())
            {
                PlaceOf[Basis[place]] = -1;
                Basis[place] = program.Columns + row;
                PlaceOf[Basis[place]] = place;
                Weight[place] = 1;
            }
        }

        Factors = new(elimination);
        var rows = program.Rows;
        if (work.Length != rows)
            (work, Value, Price) = (new double[rows], new double[rows], new double[rows]);
        for (var row = 0; row < rows; row++)
            work[row] = program.RightSide(row);
        Factors.Solve(work, Value);
        Reprice();
        Objective = 0;
        for (var row = 0; row < rows; row++)
            Objective += Price[row] * program.RightSide(row);
    }

    /// <summary>Works prices and reduced costs out again.</summary>
    public void Reprice()
    {
        var rows = program.Rows;
        for (var place = 0; place < rows; place++)
            work[place] = Cost[Basis[place]];
        Factors!.SolveTransposed(work, Price);
        Array.Copy(Cost, Reduced, program.Columns + rows);
        for (var row = 0; row < rows; row++)
        {
            Reduced[program.Columns + row] -= Price[row];
            if (Price[row] == 0)
                continue;
            var (line, own) = (program.Matrix.Row(row), Price[row]);
            for (var entry = 0; entry < line.At.Length; entry++)
                Reduced[line.At[entry]] -= own * line.Values[entry];
        }

        for (var column = 0; column < program.Columns + rows; column++)
        {
            if (PlaceOf[column] >= 0)
                Reduced[column] = 0;
            else
                Lift(column);
        }
    }

    /// <summary>A reduced cost below 0 that errors left is lifted to 0, by changing that cost.</summary>
    public void Lift(int column)
    {
        if (Reduced[column] < 0 && !program.IsFixed(column))
            (Cost[column], Reduced[column]) = (Cost[column] - Reduced[column], 0);
    }

    private void MakeRoom(int columns)
    {
        var (cost, reduced, placeOf) = (Cost, Reduced, PlaceOf);
        Array.Resize(ref cost, columns);
        Array.Resize(ref reduced, columns);
        Array.Resize(ref placeOf, columns);
        (Cost, Reduced, PlaceOf) = (cost, reduced, placeOf);
    }
}
