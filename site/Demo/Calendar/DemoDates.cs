using ReciproCoach.Platform.Time;

namespace ReciproCoach.Site.Demo.Calendar;

/// <summary>Days counted from the day the demo is made, on the clock of a programme's zone.</summary>
internal sealed class DemoDates(DateTimeOffset now, string zone)
{
    private readonly DateTime today = TimeZoneInfo.ConvertTime(now, Zones.Find(zone) ?? throw new TimeZoneNotFoundException(zone)).Date;

    public DateOnly Today => DateOnly.FromDateTime(today);

    /// <summary>A deadline: eight in the evening, so many days from today.</summary>
    public ZonedMoment Deadline(int days) => ZonedMoment.At(today.AddDays(days).AddHours(20), zone);

    public ZonedMoment Morning(int days) => ZonedMoment.At(today.AddDays(days).AddHours(8), zone);

    /// <summary>When somebody did something, in office hours.</summary>
    public DateTimeOffset Done(int days) => ZonedMoment.At(today.AddDays(days).AddHours(10), zone).Utc;
}
