namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// A basis as a product of triangular factors and of one elementary matrix for each exchange since (product form of the
/// inverse, Dantzig and Orchard-Hays 1954). Solves with the basis and with its transpose.
/// </summary>
internal sealed class Factors
{
    private readonly int size;
    private readonly int[] pivotRow;
    private readonly int[] pivotPlace;
    private readonly double[] pivot;
    private readonly Packed lower;
    private readonly Packed upperByRow;
    private readonly Packed upperByPlace;
    private readonly Packed exchanges = new();
    private readonly List<int> exchangedPlace = [];
    private readonly List<double> exchangePivot = [];
    private readonly List<int> lowerRow = [];

    public Factors(Elimination elimination)
    {
        pivotRow = [.. elimination.PivotRow];
        pivotPlace = [.. elimination.PivotPlace];
        pivot = [.. elimination.Pivot];
        size = pivotRow.Length;
        (lower, upperByRow) = (new(), new(pivotRow.Sum(row => elimination.Upper(row).At.Length)));
        for (var step = 0; step < size; step++)
        {
            upperByRow.Append(elimination.Upper(pivotRow[step]));
            if (elimination.Lower[step] is not { } multiples)
                continue;
            lower.Append(multiples);
            lowerRow.Add(pivotRow[step]);
        }

        upperByPlace = upperByRow.Turned(StepOfPlace(), pivotRow);
    }

    /// <summary>How many exchanges were made since the factors were computed, and how many numbers they hold.</summary>
    public int Exchanges => exchangedPlace.Count;

    public int ExchangeEntries => exchanges.Count;

    /// <summary>Solves basis · x = a. Takes a by row and overwrites it; gives x by place.</summary>
    public void Solve(double[] a, double[] x)
    {
        for (var line = 0; line < lowerRow.Count; line++)
        {
            var value = a[lowerRow[line]];
            if (value != 0)
                lower.Subtract(line, value, a);
        }

        for (var step = size - 1; step >= 0; step--)
        {
            var value = a[pivotRow[step]];
            if (value == 0)
            {
                x[pivotPlace[step]] = 0;
                continue;
            }

            value /= pivot[step];
            x[pivotPlace[step]] = value;
            upperByPlace.Subtract(step, value, a);
        }

        for (var exchange = 0; exchange < exchangedPlace.Count; exchange++)
        {
            var place = exchangedPlace[exchange];
            if (x[place] == 0)
                continue;
            var value = x[place] / exchangePivot[exchange];
            exchanges.Subtract(exchange, value, x);
            x[place] = value;
        }
    }

    /// <summary>Solves basisᵀ · y = c. Takes c by place and overwrites it; gives y by row.</summary>
    public void SolveTransposed(double[] c, double[] y)
    {
        for (var exchange = exchangedPlace.Count - 1; exchange >= 0; exchange--)
        {
            var place = exchangedPlace[exchange];
            c[place] = (c[place] - exchanges.Dot(exchange, c)) / exchangePivot[exchange];
        }

        for (var step = 0; step < size; step++)
        {
            var value = c[pivotPlace[step]];
            if (value == 0)
            {
                y[pivotRow[step]] = 0;
                continue;
            }

            value /= pivot[step];
            y[pivotRow[step]] = value;
            upperByRow.Subtract(step, value, c);
        }

        for (var line = lowerRow.Count - 1; line >= 0; line--)
            y[lowerRow[line]] -= lower.Dot(line, y);
    }

    /// <summary>Puts another column in a place; <paramref name="solved"/> is that column solved with the basis as it is.</summary>
    public void Exchange(int place, double[] solved)
    {
        for (var other = 0; other < size; other++)
        {
            if (other != place && Math.Abs(solved[other]) > 1e-12)
                exchanges.Put(other, solved[other]);
        }

        exchanges.Close();
        exchangedPlace.Add(place);
        exchangePivot.Add(solved[place]);
    }

    /// <summary>Takes back all exchanges after the first so many.</summary>
    public void Forget(int kept)
    {
        exchanges.Truncate(kept);
        exchangedPlace.RemoveRange(kept, exchangedPlace.Count - kept);
        exchangePivot.RemoveRange(kept, exchangePivot.Count - kept);
    }

    private int[] StepOfPlace()
    {
        var stepOf = new int[size];
        for (var step = 0; step < size; step++)
            stepOf[pivotPlace[step]] = step;
        return stepOf;
    }
}
