using System.Globalization;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Platform.Languages;

/// <summary>
/// Dates, times, numbers, money, lists and names as the reader's language writes them. Where .NET gets it wrong this class
/// does it itself; what a translator can decide (patterns, connecting words) stands in the PO files.
/// </summary>
public sealed partial class Formats
{
    private readonly Words words;

    internal Formats(Words words) => this.words = words;

    /// <summary>The culture of the reader's language, for what is not covered here.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(words.Language.FormattingCulture);

    /// <summary>Sorts as the reader's language does, accents and case second.</summary>
    public StringComparer Sorting => StringComparer.Create(Culture, ignoreCase: true);

    /// <summary>The same in another language, such as a mail's recipient's.</summary>
    public Formats For(string? code) => words.For(code).Formats;

    /// <summary>
    /// Any value inside a sentence. For dates a translator may ask for another form: {day:date} without the weekday,
    /// {day:day} without the year, {day:short} for tables.
    /// </summary>
    internal string Value(object? value, string? form) => value switch
    {
        null => "",
        string text => text,
        Text text => words[text],
        IReaderFormattable readable => readable.ToString(this),
        DateOnly date => form switch
        {
            "date" => PlainDate(date),
            "day" => Day(date),
            "short" => ShortDate(date),
            _ => DateInSentence(date),
        },
        TimeOnly time => Time(time),
        ZonedMoment agreed => Moment(agreed.Local, agreed.Zone),
        decimal or int or long or short or byte or uint or ulong => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        IEnumerable<string> items => List(items),
        IFormattable formattable => formattable.ToString(null, Culture),
        _ => value.ToString() ?? "",
    };
}
