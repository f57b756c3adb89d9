namespace ReciproCoach.Matching.Solver;

/// <summary>A <see cref="ReplacementDraft"/> that contradicts itself or its instance, with every culprit in it named.</summary>
public sealed class ReplacementRefusedException : Exception
{
    internal ReplacementRefusedException(IReadOnlyList<Refusal> refusals)
        : base("The replacement was refused: " + string.Join("; ", refusals))
        => Refusals = refusals;

    /// <summary>Every culprit, ordered by list and position; never empty.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }
}
