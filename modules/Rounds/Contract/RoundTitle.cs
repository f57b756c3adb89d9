using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds;

/// <summary>A round's title in each language it has: as a value in any sentence it shows itself in the reader's, else in its own.</summary>
/// <param name="Own">The code of the round's own language.</param>
/// <param name="ByLanguage">Language code → title; <paramref name="Own"/> is always there.</param>
public sealed record RoundTitle(string Own, IReadOnlyDictionary<string, string> ByLanguage) : IReaderFormattable
{
    /// <summary>The title for readers of a language.</summary>
    public string In(string language) => ByLanguage.GetValueOrDefault(LanguageFor(language), "");

    /// <summary>The language that title is in, for the <c>lang</c> attribute.</summary>
    public string LanguageFor(string language) => ByLanguage.ContainsKey(language) ? language : Own;

    public string ToString(Formats formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        return In(ByLanguage.ContainsKey(formats.Culture.Name) ? formats.Culture.Name : formats.Culture.TwoLetterISOLanguageName);
    }
}
