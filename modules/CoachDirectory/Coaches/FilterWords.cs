using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>What the filters and their values are called.</summary>
internal static class FilterWords
{
    public static string Name(this Words words, Facet facet) => facet switch
    {
        Facet.Language => words["Coaching language"],
        Facet.Credential => words["Credential"],
        Facet.Speciality => words["Speciality"],
        Facet.Country => words["Country"],
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Unknown filter."),
    };

    public static string Name(this Words words, Facet facet, string value) => facet switch
    {
        Facet.Language => words.Formats.LanguageName(value),
        Facet.Credential => words[Vocabulary.CredentialOf(value).Label()],
        Facet.Speciality => words[Specialities.Label(value)],
        Facet.Country => words.Formats.CountryName(value),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Unknown filter."),
    };
}
