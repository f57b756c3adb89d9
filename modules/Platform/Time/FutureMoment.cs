using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Platform.Time;

/// <summary>What is wrong with a moment as somebody chose it: with its place on the clock or with its zone, and in words.</summary>
/// <param name="IsOfTheZone">False where it is the day and time that must be chosen anew.</param>
public sealed record MomentProblem(bool IsOfTheZone, Text Sentence);

/// <summary>Reads when something is to happen: a time on the clocks of a place, which they show, and which is still to come.</summary>
public static class FutureMoment
{
    /// <returns>The moment, or everything that is wrong with it.</returns>
    public static (ZonedMoment? At, IReadOnlyList<MomentProblem> Problems) Read(DateTime? local, string? zone, DateTimeOffset now)
    {
        var rules = Zones.Find(zone);
        var problems = new List<MomentProblem>();
        if (rules is null) problems.Add(new(true, Text.Of("Please choose a time zone from the list.")));
        if (local is not { Year: > 2000 and < 2200 }) problems.Add(new(false, Text.Of("Please choose a day and a time.")));
        if (problems.Count > 0) return (null, problems);
        // In the night the clocks are put forward, an hour is skipped: nobody can say which moment is meant.
        if (rules!.IsInvalidTime(DateTime.SpecifyKind(local!.Value, DateTimeKind.Unspecified)))
            return (null, [new(false, Text.Of("The clocks are put forward that night, and this time does not exist. Please choose another."))]);
        var at = ZonedMoment.At(local.Value, zone!);
        return at.Utc > now ? (at, []) : (null, [new(false, Text.Of("This moment has already passed."))]);
    }
}
