using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Content.Editing.Publishing;

/// <summary>Reads when something is to be published: a time on the wall of a place, that exists there and is still to come.</summary>
internal static class PublishingMoment
{
    public static (ZonedMoment? At, IReadOnlyList<Complaint> Complaints) Read(DateTime? local, string? zone, DateTimeOffset now)
    {
        var complaints = new List<Complaint>();
        var rules = Zones.Find(zone);
        if (rules is null) complaints.Add(new("Zone", Text.Of("Please choose a time zone from the list.")));
        if (local is not { Year: > 2000 and < 2200 } wall) complaints.Add(new("When", Text.Of("Please choose a day and a time.")));
        else if (rules is not null)
        {
            if (rules.IsInvalidTime(DateTime.SpecifyKind(wall, DateTimeKind.Unspecified)))
                complaints.Add(new("When", Text.Of("The clocks are put forward that night, and this time does not exist. Please choose another.")));
            else if (ZonedMoment.At(wall, zone!) is { } at)
            {
                if (at.Utc > now) return (at, complaints);
                complaints.Add(new("When", Text.Of("This moment has already passed.")));
            }
        }
        return (null, complaints);
    }
}
