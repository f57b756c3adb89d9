using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Mail.Rendering;

/// <summary>The portal's words in one reader's language, with moments on that reader's clock.</summary>
internal sealed class ReadersWords(Words words, string zone)
{
    // Not a sentence to translate.
    private const string Bare = "{value}";

    public static ReadersWords For(Recipient reader, Words words) =>
        new(words.For(reader.Language), Zones.Find(reader.TimeZone) is null ? "UTC" : reader.TimeZone);

    public Language Language => words.Language;

    public string Say(Text text) => OneLine.Of(words[OnTheirClock(text)]);

    /// <summary>A single value, as it would be said in a sentence.</summary>
    public string Say(object value) => value is Text text ? Say(text) : OneLine.Of(words[Bare, ("value", OnTheirClock(value))]);

    private Text OnTheirClock(Text text)
    {
        var values = text.Values.Select(pair => (pair.Name, OnTheirClock(pair.Value))).ToArray();
        return (text.Context, text.PluralSentence) switch
        {
            (null, null) => Text.Of(text.Sentence, values),
            (null, { } many) => Text.Plural(text.Sentence, many, text.Count, values),
            ({ } context, null) => Text.In(context).Of(text.Sentence, values),
            ({ } context, { } many) => Text.In(context).Plural(text.Sentence, many, text.Count, values),
        };
    }

    private object? OnTheirClock(object? value) => value switch
    {
        Text text => OnTheirClock(text),
        DateTimeOffset moment => new OnAClock(TimeZoneInfo.ConvertTime(moment, Zones.Find(zone)!).DateTime, zone),
        // What people agreed on is said on the clock they agreed on.
        ZonedMoment agreed => new OnAClock(agreed.Local, agreed.Zone),
        _ => value,
    };

    private sealed record OnAClock(DateTime Local, string Zone) : IReaderFormattable
    {
        public string ToString(Formats formats) => formats.Moment(Local, Zone);
    }
}
