using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Rounds.Showing;

/// <summary>The facts of a round as people say them.</summary>
internal static class RoundWords
{
    public static string Price(RoundFacts round, Words words) =>
        round.Fee.IsFree ? words.In("price")["free"] : words.Formats.Money(round.Fee.MinorUnits, round.Fee.Currency);

    /// <summary>Stands large beside the ring; what it counts is said below it.</summary>
    public static string Left(RoundFacts round, Words words) => round.PlacesLeft > 0
        ? words.Plural("{n} place", "{n} places", round.PlacesLeft)
        : words.In("round")["Full"];

    public static string PlacesAlternative(RoundFacts round, Words words) => round.PlacesLeft > 0
        ? words.Plural("{taken} of {places} places taken, {n} left", "{taken} of {places} places taken, {n} left", round.PlacesLeft, ("taken", round.PlacesTaken), ("places", round.Places))
        : words["All {places} places taken", ("places", round.Places)];

    /// <summary>“Six sessions …, from Monday 7 December to Friday 26 February.”, with the kind in front.</summary>
    public static string InOneLine(RoundFacts round, Words words) => words["{kind}. {sessions} between {start} and {end}.",
        ("kind", KindInFull(round, words)), ("sessions", SessionsEachWay(round, words)),
        ("start", DateOnly.FromDateTime(round.Starts.Local)), ("end", DateOnly.FromDateTime(round.Ends.Local))];

    public static string SessionsEachWay(RoundFacts round, Words words) =>
        words.Plural("{n} session given, {n} received", "{n} sessions given, {n} received", round.Sessions);

    public static string KindInFull(RoundFacts round, Words words) => round.Country is { } country
        ? words["{kind} ({country})", ("kind", words[round.Kind.Label()]), ("country", words.Formats.CountryName(country))]
        : words[round.Kind.Label()];

    public static string EnrolmentDeadline(RoundFacts round, Words words, DateTimeOffset now) =>
        words["Enrolment closes {deadline}.", ("deadline", Deadline(round.EnrolmentCloses, words, now))];

    /// <summary>“in 6 days, Tuesday 14 October, 18:00 (Paris)”.</summary>
    public static string Deadline(ZonedMoment moment, Words words, DateTimeOffset now) =>
        words.Formats.Deadline(moment.Local, TimeZoneInfo.ConvertTime(now, Zones.Find(moment.Zone) ?? TimeZoneInfo.Utc).DateTime, moment.Zone);

    public static string Moment(ZonedMoment moment, Words words) => words.Formats.Moment(moment.Local, moment.Zone);

    /// <summary>Who may join, in a sentence.</summary>
    public static string ForWhom(RoundFacts round, Words words)
    {
        var language = words.Formats.LanguageName(round.Language);
        var sentence = round.Credentials.Count == 0
            ? round.Kind is RoundKind.NewCoaches
                ? words["For students and new coaches who coach in {language}.", ("language", language)]
                : words["For all coaches who coach in {language}, with or without a credential.", ("language", language)]
            : words["For coaches who coach in {language} and are one of these: {credentials}.", ("language", language),
                ("credentials", words.Formats.Either(round.Credentials.Order().Select(one => words[one.Label()])))];
        return round.Country is { } country
            ? words["{sentence} Based in: {country}.", ("sentence", sentence), ("country", words.Formats.CountryName(country))]
            : sentence;
    }
}
