using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Joining;

/// <summary>Wishes as one reads them again.</summary>
internal static class WishWords
{
    public static IEnumerable<(string Label, string Value)> Of(CoachWishes wishes, Words words)
    {
        yield return (words["Specialities"], wishes.Specialities.Count == 0 ? words["No particular wish"] : words.Formats.List(wishes.Specialities.Select(key => words[Specialities.Label(key)])));
        yield return (words["Credential"], Credential(wishes, words));
        yield return (words["Country"], wishes.FarAway ? words["Rather somebody in another country than mine"] : wishes.Country is { } code ? words.Formats.CountryName(code) : words["No particular wish"]);
    }

    private static string Credential(CoachWishes wishes, Words words) => wishes.CredentialAtLeast switch
    {
        null => words["No particular wish"],
        { } least when wishes.CredentialIsMust => words["{credential} at least: this must be", ("credential", words[least.Label()])],
        { } least => words["{credential} at least, if possible", ("credential", words[least.Label()])],
    };
}
