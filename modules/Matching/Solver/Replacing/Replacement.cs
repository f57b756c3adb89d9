using ReciproCoach.Matching.Solver.Levels;

namespace ReciproCoach.Matching.Solver;

/// <summary>The answer to a <see cref="ReplacementDraft"/>: which pairs go on, which end, which are new, and who waits.</summary>
public sealed record Replacement
{
    /// <summary>Whether the matching could be mended.</summary>
    public required ReplacementOutcome Outcome { get; init; }

    /// <summary>Why the solver stopped.</summary>
    public required Ending Ending { get; init; }

    /// <summary>Running pairs that go on, in ordinal order of the client.</summary>
    public required IReadOnlyList<ScoredPair> Kept { get; init; }

    /// <summary>Pairs that were not there before, in ordinal order of the client; empty unless repaired.</summary>
    public required IReadOnlyList<ScoredPair> New { get; init; }

    /// <summary>Running pairs that end, in ordinal order of the client; unless repaired only those of people who leave.</summary>
    public required IReadOnlyList<DirectedPair> Ended { get; init; }

    /// <summary>
    /// Everyone who stays or joins and lacks a coach, a client or both, in ordinal order. After a repair they lack both.
    /// Without one the other pairs go on as they are, so that somebody may wait on one side only.
    /// </summary>
    public required IReadOnlyList<Waiting> Waiting { get; init; }

    /// <summary>The most people of those who stay any repair could hold, as far as was proved; never below the truth.</summary>
    public required int StayersBound { get; init; }

    /// <summary>The most people of those who join any repair that is as good for those who stay could hold, as far as was proved.</summary>
    public required int JoinersBound { get; init; }

    /// <summary>
    /// The fewest new pairs any repair could need that seats as many, as far as was proved; never above the truth. Where the
    /// outcome is <see cref="ReplacementOutcome.NotWithinLimit"/>: the fewest any repair needs.
    /// </summary>
    public required int NewPairsBound { get; init; }

    /// <summary>The highest total any repair that is as good in all of this could have, as far as was proved; never below the truth.</summary>
    public required long Bound { get; init; }

    /// <summary>The smallest limit known to permit a repair; null where no repair was found. Exact where it equals <see cref="NewPairsBound"/>.</summary>
    public required int? SmallestLimit { get; init; }

    /// <summary>
    /// The answer is proved: after a repair that nothing is better in the order wanted; without one that there is none.
    /// </summary>
    public required bool Proven { get; init; }

    /// <summary>
    /// What would seat everybody within the limit, each taken alone, those with the fewest new pairs first. Looked for only
    /// where somebody waits.
    /// </summary>
    public required IReadOnlyList<Remedy> Remedies { get; init; }

    /// <summary>True when every single remedy there is stands in <see cref="Remedies"/>; false when some could not be tried to the end.</summary>
    public required bool RemediesComplete { get; init; }

    /// <summary>Assignments solved on the way; 0 where a short path settled it.</summary>
    public required int Iterations { get; init; }

    /// <summary>The matching as it goes on: <see cref="Kept"/> and <see cref="New"/>, in ordinal order of the client.</summary>
    public IReadOnlyList<ScoredPair> Pairs => [.. Kept.Concat(New).OrderBy(pair => pair.Client, StringComparer.Ordinal)];

    /// <summary>The sum of the scores of <see cref="Pairs"/>.</summary>
    public long Total => Kept.Concat(New).Sum(pair => (long)pair.Score);

    /// <summary>How much better, in units of the score, the total could still be.</summary>
    public long Gap => Bound - Total;

    /// <summary>
    /// Circles of just three people in <see cref="Pairs"/>. If one of the three leaves, no single new pair can mend it. Among
    /// equally good repairs one with few of them is preferred; that is a heuristic and no part of <see cref="Proven"/>.
    /// </summary>
    public int CirclesOfThree => Circles.OfThree(Pairs);
}

/// <summary>Whether a running matching could be mended.</summary>
public enum ReplacementOutcome
{
    /// <summary>There is a new matching; it may hold fewer people than before.</summary>
    Repaired,

    /// <summary>Proved: every repair needs more new pairs than <see cref="ReplacementDraft.MostNewPairs"/>.</summary>
    NotWithinLimit,

    /// <summary>Proved: no matching keeps all the locked and forced pairs.</summary>
    LockedPairsImpossible,

    /// <summary>No repair was found before the solver was stopped, nor was it proved that there is none.</summary>
    Undecided,
}

/// <summary>Somebody who stays or joins and is not fully matched.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="LacksCoach">Nobody coaches them.</param>
/// <param name="LacksClient">They coach nobody.</param>
/// <param name="Reason">Why, seen over the pairs that may be made among those who take part.</param>
public sealed record Waiting(string Person, bool LacksCoach, bool LacksClient, LeftOutReason Reason);

/// <summary>One thing that, alone, would seat everybody who stays or joins.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Client">The client of the pair; the person where one stands in.</param>
/// <param name="Coach">The coach of the pair; null where a person stands in.</param>
/// <param name="NewPairs">How many new pairs it would take; the fewest where <paramref name="Fewest"/>.</param>
/// <param name="Fewest">Whether <paramref name="NewPairs"/> is proved to be the fewest.</param>
public sealed record Remedy(RemedyKind Kind, string Client, string? Coach, int NewPairs, bool Fewest);

/// <summary>What kind of thing would help.</summary>
public enum RemedyKind
{
    /// <summary>A locked pair is released.</summary>
    Unlock,

    /// <summary>Somebody known to the instance who takes no part joins.</summary>
    StandIn,

    /// <summary>One of <see cref="ReplacementDraft.Relaxable"/> is allowed.</summary>
    Allow,
}
