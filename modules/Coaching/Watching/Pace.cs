using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Watching;

/// <summary>How a relationship is getting on; derived, never stored.</summary>
internal enum Pace
{
    /// <summary>Nothing heard for three weeks since the start or the last session, and sessions are missing.</summary>
    Silent,

    /// <summary>More than one session behind an even spread over the round.</summary>
    Slow,

    Good,

    /// <summary>The agreed number of sessions is confirmed.</summary>
    Done,

    Ended,
}

internal static class Paces
{
    private static readonly TimeSpan Silence = TimeSpan.FromDays(21);

    public static Pace Of(Relationship relationship, RoundFacts round, DateTimeOffset now)
    {
        if (relationship.Sessions.Count(s => s.IsConfirmed) >= round.Sessions) return Pace.Done;
        if (!relationship.IsOpen) return Pace.Ended;
        if (now - LastSign(relationship, round) >= Silence) return Pace.Silent;
        return relationship.Sessions.Count + 1 < round.Sessions * GoneBy(relationship, round, now) ? Pace.Slow : Pace.Good;
    }

    /// <summary>The last session, or the day the two could begin.</summary>
    public static DateTimeOffset LastSign(Relationship relationship, RoundFacts round)
    {
        var began = relationship.BeganAt > round.Starts.Utc ? relationship.BeganAt : round.Starts.Utc;
        return relationship.Sessions.Count == 0 ? began
            : new DateTimeOffset(relationship.Sessions.Max(s => s.Day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    }

    public static Text Label(this Pace pace) => pace switch
    {
        Pace.Silent => Text.In("pace").Of("Silent"),
        Pace.Slow => Text.In("pace").Of("Slow"),
        Pace.Good => Text.In("pace").Of("On pace"),
        Pace.Done => Text.In("pace").Of("All sessions done"),
        Pace.Ended => Text.In("pace").Of("Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(pace), pace, "Unknown pace."),
    };

    public static StateKind Kind(this Pace pace) => pace switch
    {
        Pace.Silent => StateKind.Bad,
        Pace.Slow => StateKind.Warn,
        Pace.Good => StateKind.Good,
        Pace.Done or Pace.Ended => StateKind.Idle,
        _ => throw new ArgumentOutOfRangeException(nameof(pace), pace, "Unknown pace."),
    };

    /// <summary>Which part of the two's time has gone by: of the round, or of what was left of it when they met.</summary>
    private static double GoneBy(Relationship relationship, RoundFacts round, DateTimeOffset now)
    {
        var began = relationship.BeganAt > round.Starts.Utc ? relationship.BeganAt : round.Starts.Utc;
        var whole = (round.Ends.Utc - began).TotalDays;
        return whole <= 0 ? 1 : Math.Clamp((now - began).TotalDays / whole, 0, 1);
    }
}
