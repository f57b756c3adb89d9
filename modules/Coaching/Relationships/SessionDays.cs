using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Relationships;

/// <summary>The days on which sessions of a round may lie: some meet before the first day, some finish a little late.</summary>
internal static class SessionDays
{
    public static readonly TimeSpan Before = TimeSpan.FromDays(14);
    public static readonly TimeSpan After = TimeSpan.FromDays(14);

    public static DateOnly First(RoundFacts round) => DateOnly.FromDateTime(round.Starts.Local - Before);

    public static DateOnly Last(RoundFacts round) => DateOnly.FromDateTime(round.Ends.Local + After);
}
