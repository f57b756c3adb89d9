using ReciproCoach.Matching.Solver.Replacing;

namespace ReciproCoach.Matching.Solver;

/// <summary>
/// A running matching and what has changed, in any order and not yet examined; <see cref="Refusals"/> names everything that
/// is wrong with it.
/// </summary>
/// <param name="Instance">
/// Who may coach whom now, and at which score; it knows everybody named below, those who leave too. Running pairs that go on
/// must be allowed in it. Its forced pairs hold unless somebody in them leaves or takes no part.
/// </param>
/// <param name="Running">The pairs made before: whoever is a client in them is a coach too.</param>
public sealed record ReplacementDraft(Instance Instance, IReadOnlyList<DirectedPair> Running)
{
    /// <summary>Who leaves; each is in a running pair.</summary>
    public IReadOnlyList<string> Leavers { get; init; } = [];

    /// <summary>Who joins late or stands in; none is in a running pair. Others of the instance take no part.</summary>
    public IReadOnlyList<string> Joiners { get; init; } = [];

    /// <summary>Running pairs that must go on, for instance because their sessions have begun.</summary>
    public IReadOnlyList<DirectedPair> Locked { get; init; } = [];

    /// <summary>How many new pairs are acceptable, at least 0; null for any number.</summary>
    public int? MostNewPairs { get; init; }

    /// <summary>
    /// Pairs that are not allowed but might become so if somebody decided it. They are never used; where no repair is
    /// good enough, it is found out whether allowing one of them would help.
    /// </summary>
    public IReadOnlyList<ScoredPair> Relaxable { get; init; } = [];

    /// <summary>Every culprit, ordered by list and position; empty when the draft can be worked on.</summary>
    public IReadOnlyList<Refusal> Refusals() => SoundReplacement.Is(this) ? [] : ReplacementExamination.Of(this);
}
