namespace ReciproCoach.Matching.Solver;

/// <summary>Somebody who is neither client nor coach in the matching, and why.</summary>
public sealed record LeftOut(string Person, LeftOutReason Reason)
{
    /// <summary>The group and those it depends on, where the reason is <see cref="LeftOutReason.TooFewCoaches"/> or <see cref="LeftOutReason.TooFewClients"/>.</summary>
    public Shortage? Shortage { get; init; }
}

/// <summary>
/// A group of which somebody must be left out, whatever the matching: all partners any of them could have in a circle are fewer than
/// they are (a set that breaks Hall's condition).
/// </summary>
/// <param name="Group">Clients who share too few coaches, or coaches who share too few clients; in ordinal order.</param>
/// <param name="Partners">All those who could coach one of the group, or be coached by one of it; in ordinal order.</param>
public sealed record Shortage(IReadOnlyList<string> Group, IReadOnlyList<string> Partners)
{
    /// <summary>By value, as for any record.</summary>
    public bool Equals(Shortage? other) =>
        other is not null && Group.SequenceEqual(other.Group, StringComparer.Ordinal) && Partners.SequenceEqual(other.Partners, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Group.Count, Partners.Count, Group[0]);
}

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

    /// <summary>This person is one of a group of clients who together have fewer possible coaches than they are.</summary>
    TooFewCoaches,

    /// <summary>This person is one of a group of coaches who together have fewer possible clients than they are.</summary>
    TooFewClients,

    /// <summary>Such a circle exists, but it did not fit what is best for the whole round.</summary>
    LimitOfTheRound,

    /// <summary>Only in a replacement: it could be done, but with more new pairs than were acceptable.</summary>
    LimitOfChanges,

    /// <summary>Only in a replacement: the locked and forced pairs leave no matching at all.</summary>
    LockedPairs,
}
