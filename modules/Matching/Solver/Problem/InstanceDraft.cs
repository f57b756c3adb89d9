namespace ReciproCoach.Matching.Solver;

/// <summary>
/// What a caller hands in, in any order and not yet examined; <see cref="Instance.Create(InstanceDraft)"/> and
/// <see cref="Instance.TryCreate"/> turn it into an <see cref="Instance"/> or name everything that is wrong with it.
/// </summary>
/// <param name="People">Everyone enrolled, also people with no pair at all.</param>
/// <param name="Allowed">The pairs that may be made. A pair that is not listed is never made.</param>
public sealed record InstanceDraft(IReadOnlyList<string> People, IReadOnlyList<ScoredPair> Allowed)
{
    /// <summary>Pairs every answer must contain. Each must be allowed and not forbidden.</summary>
    public IReadOnlyList<DirectedPair> Forced { get; init; } = [];

    /// <summary>Pairs no answer may contain, in this direction only. Forbidding a pair that was never allowed changes nothing.</summary>
    public IReadOnlyList<DirectedPair> Forbidden { get; init; } = [];
}
