using Microsoft.Extensions.Time.Testing;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Tests;

/// <summary>The portal's reading and describing, without a portal: five languages, their words, and a clock that stands still.</summary>
internal static class House
{
    /// <summary>A Sunday in November: winter time in Europe.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static FakeTimeProvider Clock { get; } = new(Now);

    public static LanguageList Languages => LanguageList.OfTheProgramme;

    public static Words Words { get; } = new(Languages, Path.Combine(AppContext.BaseDirectory, "locales"));

    public static Vocabulary Vocabulary { get; } = new(Languages);

    public static HoursInCommon Hours { get; } = new(Clock);

    public static CoachAnalyzers Analyzers { get; } = new();

    public static Compounds Compounds { get; } = new(Analyzers, Words);

    public static DescribeCoach Describe { get; } = new(Analyzers, Compounds, Words, Languages, Vocabulary);

    public static ReadWords Read { get; } = new(Analyzers, Compounds, Languages);
}
