using ReciproCoach.Platform.Time;

namespace ReciproCoach.Rounds.MakingAgain;

/// <summary>How far the dates of a round move when it is made again: by whole weeks, so that every weekday and every time of day stays.</summary>
internal static class MoveDates
{
    /// <summary>From now until enrolment closes, at least: people need time to hear of it.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(21);

    /// <summary>The fewest weeks after which the next round starts when the earlier one is over, so that everybody can be in both, and can still be joined.</summary>
    public static int Weeks(RoundFacts earlier, DateTimeOffset now) => Math.Max(
        WeeksTo(earlier.Ends.Local - earlier.Starts.Local),
        WeeksTo(now + Notice - earlier.EnrolmentCloses.Utc));

    /// <summary>The same weekday at the same time on the clocks there, whatever they have done meanwhile.</summary>
    public static ZonedMoment Later(this ZonedMoment moment, int weeks) => ZonedMoment.At(moment.Local.AddDays(7 * weeks), moment.Zone);

    private static int WeeksTo(TimeSpan time) => Math.Max(1, (int)Math.Ceiling(time.TotalDays / 7));
}
