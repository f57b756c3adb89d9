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

    /// <summary>In the running matching one client has two coaches.</summary>
    TwoCoachesRunning,

    /// <summary>In the running matching one coach has two clients.</summary>
    TwoClientsRunning,

    /// <summary>In the running matching two people coach each other.</summary>
    RunningBothWays,

    /// <summary>In the running matching somebody is a client but no coach, or a coach but no client. Only this end is named.</summary>
    OnlyOnOneSide,

    /// <summary>A running pair that could go on is not allowed in the instance.</summary>
    RunningNotAllowed,

    /// <summary>Somebody who is to leave is in no running pair.</summary>
    NotInTheMatching,

    /// <summary>Somebody who is to join is in a running pair.</summary>
    AlreadyInTheMatching,

    /// <summary>A locked pair is not running.</summary>
    LockedNotRunning,

    /// <summary>Somebody in a locked pair leaves.</summary>
    LockedButLeaves,

    /// <summary>A limit is below 0.</summary>
    NegativeLimit,

    /// <summary>So many people and such high scores that the sums would not fit 64 bits.</summary>
    SumsTooLarge,
}

/// <summary>The list of an <see cref="InstanceDraft"/> or a <see cref="ReplacementDraft"/> in which a culprit stands.</summary>
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

    /// <summary><see cref="ReplacementDraft.Running"/>, or the replacement as a whole.</summary>
    Running,

    /// <summary><see cref="ReplacementDraft.Leavers"/>.</summary>
    Leavers,

    /// <summary><see cref="ReplacementDraft.Joiners"/>.</summary>
    Joiners,

    /// <summary><see cref="ReplacementDraft.Locked"/>.</summary>
    Locked,

    /// <summary><see cref="ReplacementDraft.Relaxable"/>.</summary>
    Relaxable,
}

/// <summary>One culprit: what is wrong, and where it stands, so that a caller can point at its line or its field.</summary>
/// <param name="Reason">What is wrong.</param>
/// <param name="List">The list it stands in.</param>
/// <param name="Position">Its place in that list, counted from 0.</param>
/// <param name="Client">The client, or the person where <paramref name="List"/> lists people; null when this end is not to blame.</param>
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
        (null, null) => "as a whole",
    };
}
