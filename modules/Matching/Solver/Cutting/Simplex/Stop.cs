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
