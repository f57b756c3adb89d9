using System.Globalization;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
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
        Facet.Hours => words["Hours in common"],
        Facet.Years => words["Experience"],
        Facet.Round => words["Rounds"],
        Facet.Testimonials => words["Testimonials"],
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Unknown filter."),
    };

    public static string Name(this Words words, Facet facet, string value) => facet switch
    {
        Facet.Language => words.Formats.LanguageName(value),
        Facet.Credential => words[Vocabulary.CredentialOf(value).Label()],
        Facet.Speciality => words[Specialities.Label(value)],
        Facet.Country => words.Formats.CountryName(value),
        Facet.Hours => words.Plural("At least {n} hour a day", "At least {n} hours a day", int.Parse(value, CultureInfo.InvariantCulture)),
        Facet.Years => YearsOfCoaching.Read(value) switch
        {
            (0, var until) => words.Plural("Up to {n} year", "Up to {n} years", until!.Value),
            (var from, null) => words.Plural("{n} year and more", "{n} years and more", from),
            var (from, until) => words["{from} to {until} years", ("from", from), ("until", until)],
        },
        Facet.Round => words["Open to a round now"],
        Facet.Testimonials => words["With testimonials"],
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Unknown filter."),
    };
}
