using System.Text;
using System.Text.RegularExpressions;

namespace ReciproCoach.Platform.Languages;

public sealed partial class Formats
{
    /// <summary>With weekday, standing alone: "Sunday 1 March 2026", "dimanche 1er mars 2026".</summary>
    public string Date(DateOnly date) =>
        // Translators: .NET date pattern, standing alone (dddd = weekday, MMMM = month). Put fixed words in single quotes.
        Write(date, words.In("date")["dddd d MMMM yyyy"]);

    /// <summary>With weekday, inside a sentence: Spanish then leaves the comma out. Dates in sentences come out so by themselves.</summary>
    public string DateInSentence(DateOnly date) =>
        // Translators: .NET date pattern, inside a sentence.
        Write(date, words.In("date in a sentence")["dddd d MMMM yyyy"]);

    /// <summary>"1 March 2026".</summary>
    public string PlainDate(DateOnly date) =>
        // Translators: .NET date pattern without the weekday.
        Write(date, words.In("date without weekday")["d MMMM yyyy"]);

    /// <summary>"Sunday 1 March", where the year is plain.</summary>
    public string Day(DateOnly date) =>
        // Translators: .NET date pattern without the year.
        Write(date, words.In("day")["dddd d MMMM"]);

    /// <summary>For tables: "1 Mar 2026", "01/03/2026".</summary>
    public string ShortDate(DateOnly date) =>
        // Translators: .NET date pattern for tables, where every day takes the same room.
        date.ToString(words.In("short date")["d MMM yyyy"], Culture);

    /// <summary>"March 2026".</summary>
    public string Month(DateOnly date) =>
        // Translators: .NET date pattern for a month.
        date.ToString(words.In("month")["MMMM yyyy"], Culture);

    /// <summary>A time inside a sentence, without the words around it: "14:05", "14 h 05", "18 h".</summary>
    public string Time(TimeOnly time) => time.ToString(
        time.Minute == 0
            // Translators: .NET time pattern inside a sentence, on the full hour.
            ? words.In("time, full hour")["HH:mm"]
            // Translators: .NET time pattern inside a sentence.
            : words.In("time")["HH:mm"],
        Culture);

    /// <summary>A time in a table: "14:05" in every language.</summary>
    public string Clock(TimeOnly time) => time.ToString("HH':'mm", Culture);

    /// <summary>A moment people agreed on: "Tuesday 14 October, 18:00 (Paris)". The zone is an IANA name or a city.</summary>
    public string Moment(DateTime local, string zone) => words[
        "{day}, {time} ({city})",
        ("day", Day(DateOnly.FromDateTime(local))), ("time", Time(TimeOnly.FromDateTime(local))), ("city", City(zone))];

    /// <summary>How far a day is from today: "today", "tomorrow", "in 6 days", "2 days ago".</summary>
    public string Relative(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => words["today"],
        1 => words["tomorrow"],
        -1 => words["yesterday"],
        > 0 and var n => words.Plural("in {n} day", "in {n} days", n),
        var n => words.Plural("{n} day ago", "{n} days ago", -n),
    };

    /// <summary>A moment to come with its distance: "in 6 days, Tuesday 14 October, 18:00 (Paris)". Both times are local to the zone.</summary>
    public string Deadline(DateTime local, DateTime now, string zone) => words[
        "{relative}, {moment}", ("relative", Distance(local, now)), ("moment", Moment(local, zone))];

    /// <summary>Tries every pattern once, so that a wrong one stops the start and not a page.</summary>
    /// <exception cref="FormatException">A pattern cannot be read.</exception>
    internal void CheckPatterns()
    {
        var first = new DateOnly(2026, 3, 1);
        try
        {
            foreach (var write in new Func<DateOnly, string>[] { Date, DateInSentence, PlainDate, Day, ShortDate, Month })
                write(first);
            Time(new(14, 5));
            Time(new(14, 0));
        }
        catch (FormatException error)
        {
            throw new FormatException($"{words.Language.Code}.po: a date or time pattern cannot be read.", error);
        }
    }

    private string Distance(DateTime local, DateTime now) => (local - now) switch
    {
        { TotalMinutes: >= 0 and < 60 } => words["in less than an hour"],
        { TotalHours: >= 1 and < 24 } left when local.Date == now.Date => words.Plural("in {n} hour", "in {n} hours", (int)left.TotalHours),
        _ => Relative(DateOnly.FromDateTime(local), DateOnly.FromDateTime(now)),
    };

    /// <summary>The day stays on the line of its month: the space between them does not break.</summary>
    private string Write(DateOnly date, string pattern) =>
        DayBeforeMonth().Replace(date.ToString(date.Day == 1 ? WithFirstOfMonth(pattern) : pattern, Culture), "$1\u00A0", 1);

    [GeneratedRegex(@"(\b\d{1,2}(?:er|º|\.)?) (?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DayBeforeMonth();

    /// <summary>Puts the form of the first of the month in the place of the pattern's day.</summary>
    private string WithFirstOfMonth(string pattern)
    {
        // Translators: how the first of the month is written inside the date patterns: d alone, or d'er', d'º'.
        var first = words.In("first of the month")["d"];
        var result = new StringBuilder(pattern.Length + first.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            var end = pattern[i] == '\'' ? Math.Max(i, pattern.IndexOf('\'', i + 1)) : i;
            while (pattern[i] == 'd' && end + 1 < pattern.Length && pattern[end + 1] == 'd')
                end++;
            _ = pattern[i] == 'd' && end == i ? result.Append(first) : result.Append(pattern, i, end - i + 1);
            i = end;
        }

        return result.ToString();
    }
}
