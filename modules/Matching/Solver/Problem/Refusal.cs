using System.Globalization;

namespace ReciproCoach.Matching.Solver;

/// <summary>Why a draft was refused.</summary>
public enum RefusalReason
{
    /// <summary>An id is empty or only blanks.</summary>
    BlankId,

    /// <summary>An id is listed a second time.</summary>
    DuplicateId,

    /// <summary>A pair stands a second time in the same list.</summary>
    DuplicatePair,

    /// <summary>Somebody would coach themselves.</summary>
    SelfPair,

    /// <summary>A score lies outside <see cref="ScoredPair.Lowest"/> to <see cref="ScoredPair.Highest"/>.</summary>
    ScoreOutOfRange,

    /// <summary>A pair names somebody who is not among the people. Only the unknown end is named.</summary>
    UnknownId,

    /// <summary>Forced pairs give one client two coaches.</summary>
    TwoCoachesForced,

    /// <summary>Forced pairs give one coach two clients.</summary>
    TwoClientsForced,

    /// <summary>Forced pairs would let two people coach each other.</summary>
    ForcedBothWays,

    /// <summary>A forced pair is also forbidden.</summary>
    ForcedAndForbidden,

    /// <summary>A forced pair is not among the allowed ones.</summary>
    ForcedNotAllowed,
}

/// <summary>The list of an <see cref="InstanceDraft"/> in which a culprit stands.</summary>
public enum DraftList
{
    /// <summary><see cref="InstanceDraft.People"/>.</summary>
    People,

    /// <summary><see cref="InstanceDraft.Allowed"/>.</summary>
    Allowed,

    /// <summary><see cref="InstanceDraft.Forced"/>.</summary>
    Forced,

    /// <summary><see cref="InstanceDraft.Forbidden"/>.</summary>
    Forbidden,
}

/// <summary>One culprit: what is wrong, and where it stands, so that a caller can point at its line or its field.</summary>
/// <param name="Reason">What is wrong.</param>
/// <param name="List">The list it stands in.</param>
/// <param name="Position">Its place in that list, counted from 0.</param>
/// <param name="Client">The client, or the person where <paramref name="List"/> is <see cref="DraftList.People"/>; null when this end is not to blame.</param>
/// <param name="Coach">The coach; null when this end is not to blame.</param>
public sealed record Refusal(RefusalReason Reason, DraftList List, int Position, string? Client, string? Coach)
{
    /// <summary>One line for logs and consoles, such as <c>Forced[2] TwoCoachesForced: a → b</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{List}[{Position}] {Reason}: {Culprit}");

    private string Culprit => (Client, Coach) switch
    {
        ({ } client, { } coach) => $"{client} → {coach}",
        ({ } client, null) => $"“{client}”",
        (null, { } coach) => $"“{coach}”",
        (null, null) => "?",
    };
}
