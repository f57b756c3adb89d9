namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>One step of the simplex method: a column enters the basis in the place of another, and all that follows from it moves along.</summary>
internal sealed class Pivot(LinearProgram program, Standing standing, RowOfInverse row)
{
    private double[] entering = [];
    private double[] tau = [];
    private double[] work = [];

    /// <summary>Works the entering column out in terms of the basis; returns what it has in a place.</summary>
    public double Solve(int column, int place)
    {
        if (work.Length != program.Rows)
            (work, entering, tau) = (new double[program.Rows], new double[program.Rows], new double[program.Rows]);
        Array.Clear(work);
        if (column >= program.Columns)
        {
            work[column - program.Columns] = 1;
        }
        else
        {
            var line = program.Matrix.Column(column);
            for (var entry = 0; entry < line.At.Length; entry++)
                work[line.At[entry]] = line.Values[entry];
        }

        standing.Factors!.Solve(work, entering);
        return entering[place];
    }

    /// <summary>Exchanges the column solved last for the one in a place.</summary>
    public void Exchange(int place, int column)
    {
        MovePrices(place, column);
        MoveValues(place);
        standing.Factors!.Exchange(place, entering);
        var leaving = standing.Basis[place];
        (standing.PlaceOf[leaving], standing.PlaceOf[column], standing.Basis[place]) = (-1, place, column);
    }

    private void MovePrices(int place, int column)
    {
        var (reduced, along) = (standing.Reduced, row.Along);
        var step = reduced[column] / along[column];
        standing.Objective += step * standing.Value[place];
        foreach (var other in row.Touched)
        {
            if (standing.PlaceOf[other] >= 0)
                continue;
            reduced[other] -= step * along[other];
            standing.Lift(other);
        }

        reduced[standing.Basis[place]] = -step;
        reduced[column] = 0;
    }

    private void MoveValues(int place)
    {
        row.Inverse.CopyTo(work, 0);
        var norm = 0.0;
        foreach (var own in row.Inverse)
            norm += own * own;
        standing.Factors!.Solve(work, tau);

        var (value, pivot) = (standing.Value, entering[place]);
        var weight = standing.Weight;
        var change = value[place] / pivot;
        for (var other = 0; other < entering.Length; other++)
        {
            if (entering[other] == 0 || other == place)
                continue;
            value[other] -= change * entering[other];
            var ratio = entering[other] / pivot;
            weight[other] = Math.Max(weight[other] + ratio * (ratio * norm - 2 * tau[other]), 1e-4);
        }

        value[place] = change;
        weight[place] = Math.Max(norm / (pivot * pivot), 1e-4);
    }
}
