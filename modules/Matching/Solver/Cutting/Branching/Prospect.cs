using ReciproCoach.Matching.Solver.Cutting.Cuts;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>Where a branch stands: its solution, its value, and the value from which on it holds nothing better.</summary>
internal sealed record Prospect(Fractional Fractional, double Value, double Cutoff)
{
    /// <summary>How much faster what is left shrinks the nearer a value comes to the cutoff.</summary>
    private const double Steepness = 4;

    private double Way => Math.Max(1e-9, Cutoff - Value);

    public double BelowCutoff => Cutoff - 1e-3 * Way;

    /// <summary>How much is left to do where the answers lead to these values, as part of what there is now.</summary>
    public double ToDo(double[] values)
    {
        var sum = 0.0;
        foreach (var after in values)
            sum += after >= Cutoff ? 0 : Math.Exp(-Steepness * (after - Value) / Way);
        return sum;
    }
}
