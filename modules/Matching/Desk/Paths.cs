using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk;

/// <summary>Places of the desk in the reader's language, and moments on a round's clock.</summary>
internal static class Paths
{
    public static string Desk(this Words words) => $"/{words.Language.Code}/desk";

    public static string Desk(this Words words, RoundFacts round) => $"{words.Desk()}/rounds/{round.Handle}";

    public static string Matching(this Words words, RoundFacts round) => $"{words.Desk(round)}/matching";

    public static string Files(this Words words, RoundFacts round) => $"{words.Matching(round)}/files.zip";

    public static string Check(this Words words, RoundFacts round) => $"{words.Matching(round)}/check";

    /// <summary>What clocks in the round's zone show at a moment.</summary>
    public static DateTime LocalTime(this RoundFacts round, DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Zones.Find(round.Zone) ?? TimeZoneInfo.Utc).DateTime;

    /// <summary>"in 6 days, Tuesday 14 October, 18:00 (Paris)".</summary>
    public static string Deadline(this Formats formats, ZonedMoment moment, DateTimeOffset now) =>
        formats.Deadline(moment.Local, TimeZoneInfo.ConvertTime(now, Zones.Find(moment.Zone) ?? TimeZoneInfo.Utc).DateTime, moment.Zone);
}
