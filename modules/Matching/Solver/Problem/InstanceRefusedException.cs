namespace ReciproCoach.Matching.Solver;

/// <summary>A draft that is no problem anybody could solve, with every culprit in it named.</summary>
public sealed class InstanceRefusedException : Exception
{
    internal InstanceRefusedException(IReadOnlyList<Refusal> refusals)
        : base("The instance was refused: " + string.Join("; ", refusals))
        => Refusals = refusals;

    /// <summary>Every culprit, ordered by list and position; never empty.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }
}
