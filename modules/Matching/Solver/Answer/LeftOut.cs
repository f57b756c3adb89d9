namespace ReciproCoach.Matching.Solver;

/// <summary>Somebody who is neither client nor coach in the matching, and why.</summary>
public sealed record LeftOut(string Person, LeftOutReason Reason);

/// <summary>Why somebody was left out: the first of these that is true, seen over the allowed pairs that are not forbidden.</summary>
public enum LeftOutReason
{
    /// <summary>Nobody may coach this person.</summary>
    NoAllowedCoach,

    /// <summary>This person may coach nobody.</summary>
    NoAllowedClient,

    /// <summary>The only possible coach is also the only possible client; two people never coach each other.</summary>
    OnlyTwoWayPair,

    /// <summary>No circle of three or more runs through this person, whoever else takes part.</summary>
    OnNoCycle,

    /// <summary>Such a circle exists, but it did not fit what is best for the whole round.</summary>
    LimitOfTheRound,

    /// <summary>Only in a replacement: it could be done, but with more new pairs than were acceptable.</summary>
    LimitOfChanges,

    /// <summary>Only in a replacement: the locked and forced pairs leave no matching at all.</summary>
    LockedPairs,
}
