using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Rounds.Showing;

/// <summary>A point on a round's way, in the reader's words.</summary>
internal sealed record TimelineStep(DateTime At, string When, string What, string? More, bool IsPast, bool IsToday)
{
    public string? Class => IsToday ? "today" : IsPast ? "past" : null;

    /// <summary>The whole way with today in its place; a deadline passes at its minute, a day when it is over.</summary>
    public static IReadOnlyList<TimelineStep> Of(RoundFacts round, Words words, DateTimeOffset now)
    {
        var here = TimeZoneInfo.ConvertTime(now, Zones.Find(round.Zone) ?? TimeZoneInfo.Utc).DateTime;
        TimelineStep Step(DateTime at, string when, string what, string? more) => new(at, when, what, more, at <= here, false);
        string Day(DateTime at) => words.Formats.Day(DateOnly.FromDateTime(at));
        string Minute(DateTime at) => words["{day}, {time}", ("day", Day(at)), ("time", words.Formats.Time(TimeOnly.FromDateTime(at)))];
        var (closes, requests, starts, ends) = (round.EnrolmentCloses.Local, round.RequestsClose.Local, round.Starts.Local, round.Ends.Local);

        List<TimelineStep> steps =
        [
            Step(closes, Minute(closes), words["Enrolment closes"], words["Until then you can withdraw free of charge."]),
            Step(requests, Minute(requests), words["Requests close"], words["Until then you can ask for up to five coaches."]),
            Step(round.MatchingPublishedAt is { } at ? TimeZoneInfo.ConvertTime(at, Zones.Find(round.Zone) ?? TimeZoneInfo.Utc).DateTime : requests.AddSeconds(1),
                round.MatchingPublishedAt is null ? words["Between {first} and {last}", ("first", Day(requests)), ("last", Day(starts))] : words["Done"],
                words["The matching"], words["You learn who coaches you and whom you coach."]) with { IsPast = round.MatchingPublishedAt is not null },
            Step(starts, words["{start} to {end}", ("start", Day(starts)), ("end", Day(ends))], words["Your sessions"], words["If somebody has to stop, the coordination team looks for a replacement."]),
            Step(ends, Day(ends), words["Feedback and hours log"], null),
        ];
        if (round.PublishedAt is { } opened)
            steps.Insert(0, Step(TimeZoneInfo.ConvertTime(opened, Zones.Find(round.Zone) ?? TimeZoneInfo.Utc).DateTime, Day(opened.DateTime), words["Enrolment opens"], null));
        var today = new TimelineStep(here, words["Today, {day}", ("day", Day(here))], Joined(round, words), null, false, true);
        steps.Insert(steps.TakeWhile(step => step.IsPast).Count(), today);
        return steps;
    }

    private static string Joined(RoundFacts round, Words words) => round.PlacesTaken == 0
        ? words["Nobody has joined yet"]
        : words.Plural("{n} coach has joined", "{n} coaches have joined", round.PlacesTaken);
}
