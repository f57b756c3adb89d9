namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

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
