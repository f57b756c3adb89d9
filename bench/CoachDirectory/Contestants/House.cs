using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Bench.Contestants;

/// <summary>The portal's own pieces that read and describe, as the portal composes them.</summary>
internal sealed class House
{
    public House()
    {
        var compounds = new Compounds(Analyzers, Words);
        (Vocabulary, Hours) = (new(Languages), new(Clock));
        (Describe, Read) = (new(Analyzers, compounds, Words, Languages, Vocabulary), new(Analyzers, compounds, Languages));
    }

    public static LanguageList Languages { get; } = LanguageList.OfTheProgramme;

    public TimeProvider Clock { get; } = TimeProvider.System;

    public CoachAnalyzers Analyzers { get; } = new();

    public Words Words { get; } = new(Languages, Path.Combine(AppContext.BaseDirectory, "locales"));

    public Vocabulary Vocabulary { get; }

    public HoursInCommon Hours { get; }

    public DescribeCoach Describe { get; }

    public ReadWords Read { get; }
}
