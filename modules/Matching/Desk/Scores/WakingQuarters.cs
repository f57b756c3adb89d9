using ReciproCoach.Members;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Matching.Desk.Scores;

/// <summary>The quarters of an hour of the UTC day in which somebody can be coached, one bit each; every zone's offset is whole quarters.</summary>
internal readonly record struct WakingQuarters(UInt128 Bits)
{
    private const int InADay = 96;
    private const int Minutes = 15;

    /// <param name="day">On which day: clocks differ in summer and winter.</param>
    public static WakingQuarters Of(CoachProfile profile, DateTimeOffset day)
    {
        var offset = (Zones.Find(profile.TimeZone) ?? TimeZoneInfo.Utc).GetUtcOffset(day);
        var shift = (int)Math.Round(offset.TotalMinutes / Minutes);
        var bits = UInt128.Zero;
        for (var quarter = profile.WakingHours.From * 4; quarter < profile.WakingHours.Until * 4; quarter++)
            bits |= UInt128.One << ((quarter - shift + 2 * InADay) % InADay);
        return new(bits);
    }

    /// <summary>How many minutes of the day both are awake.</summary>
    public int MinutesWith(WakingQuarters other) => (int)UInt128.PopCount(Bits & other.Bits) * Minutes;
}
