namespace ReciproCoach.Matching.Solver;

/// <summary>How much work the solver may do. Never measured by a clock, so that the answer is the same on every machine.</summary>
public sealed record SolveOptions
{
    /// <summary>The options used when nothing else is wanted.</summary>
    public static SolveOptions Default { get; } = new();

    /// <summary>
    /// How many assignment problems may be solved, or solved again after a change; at least 1. At 300 people one takes a
    /// fraction of a millisecond to a few milliseconds; the usual round needs fewer than a hundred.
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
    } = 5_000;
}
