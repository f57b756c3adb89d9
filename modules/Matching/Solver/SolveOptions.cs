namespace ReciproCoach.Matching.Solver;

/// <summary>How much work the solver may do. Never measured by a clock, so that the answer is the same on every machine.</summary>
public sealed record SolveOptions
{
    /// <summary>The options used when nothing else is wanted.</summary>
    public static SolveOptions Default { get; } = new();

    /// <summary>
    /// How many assignment problems may be solved, or solved again after a change; at least 1. The usual round needs a few
    /// hundred at most; rounds where nearly everybody likes everybody back as much may need all of them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Iterations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10_000;

    /// <summary>What counts after the number of people. Anything but the total is solved after the total, within the same iterations.</summary>
    public Fairness Fairness { get; init; } = Fairness.Total;
}
