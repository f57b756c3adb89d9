using System.Text.Json.Nodes;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.Members;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Pages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.CoachDirectory.Coach;

/// <summary>Tells of a coach in the head of their page, to search engines too: only what anybody may see, whoever reads the page.</summary>
internal sealed class TellOfCoach(PageHead head, Words words, LanguageList languages, PortalLinks links, PortalSettings portal)
{
    /// <param name="coach">As a stranger sees them; null where strangers see nothing.</param>
    public void InHead(string name, SeenCoach? coach)
    {
        head.Title = name;
        if (coach is null) return;
        var here = words.Language.Code;
        head.Description = TextToRead.Of(coach, words.Language, languages)?.Text.Headline;
        head.Indexable = coach.Texts.ContainsKey(here);
        head.ListedIn = coach.Texts.Keys.ToHashSet();
        head.Data.Add(StructuredData.Way(
            (portal.Name, links.Absolute("/" + here)), (words["Coaches"], links.Absolute(words.PathTo("coaches"))), (coach.Name, links.Absolute(CoachAddress.Of(here, coach)))));
        head.Data.Add(Person(coach));
    }

    private JsonObject Person(SeenCoach coach) => StructuredData.Thing("Person",
        ("name", coach.Name), ("url", links.Absolute(CoachAddress.Of(words.Language.Code, coach))), ("description", head.Description),
        ("image", coach.Photo is { } photo ? links.Absolute(photo.PathOf(Portrait.Sizes[^1])) : null),
        ("knowsLanguage", List(coach.Languages)),
        ("knowsAbout", List(coach.Specialities.Where(Specialities.IsKnown).Select(key => words[Specialities.Label(key)]))),
        ("hasCredential", Credential(coach.Credential)),
        ("worksFor", coach.Organisation is { Length: > 0 } organisation ? StructuredData.Thing("Organization", ("name", organisation)) : null),
        ("address", coach.Country is { } country ? StructuredData.Thing("PostalAddress", ("addressCountry", country)) : null));

    private JsonObject? Credential(Credential? held) => held is { } credential and >= Members.Credential.Acc
        ? StructuredData.Thing("EducationalOccupationalCredential", ("name", words[credential.Label()]), ("credentialCategory", "certification"),
            ("recognizedBy", StructuredData.Thing("Organization", ("name", "International Coaching Federation"))))
        : null;

    private static JsonArray? List(IEnumerable<string> values) => values.Select(value => (JsonNode?)value).ToArray() is { Length: > 0 } all ? new(all) : null;
}
