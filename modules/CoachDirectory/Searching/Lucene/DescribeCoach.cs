using Lucene.Net.Documents;
using Lucene.Net.Util;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Makes the index's document of a profile.</summary>
internal sealed class DescribeCoach(Words words, LanguageList languages, Vocabulary vocabulary)
{
    // Beyond it, names sort alike; a document may not carry longer ones.
    private const int OrderLength = 200;

    public Document Of(CoachProfile profile)
    {
        var (name, traits) = (Folded.Of(profile.Name), vocabulary.TraitsOf(profile));
        var document = new Document
        {
            new StringField(CoachFields.Id, profile.Member.ToString("N"), Field.Store.YES),
            new TextField(CoachFields.Name, profile.Name, Field.Store.NO),
            new StringField(CoachFields.WholeName, name, Field.Store.NO),
            new SortedDocValuesField(CoachFields.Order, new BytesRef(name[..Math.Min(name.Length, OrderLength)])),
            new NumericDocValuesField(CoachFields.Languages, traits.Languages),
            new NumericDocValuesField(CoachFields.Credential, traits.Credential),
            new NumericDocValuesField(CoachFields.Specialities, traits.Specialities),
            new NumericDocValuesField(CoachFields.Country, traits.Country),
        };
        foreach (var (language, text) in profile.Texts)
        {
            Say(document, CoachFields.Headline(language), text.Headline);
            Say(document, CoachFields.Bio(language), text.Bio);
        }
        foreach (var language in languages.All) Describe(document, profile, words.For(language.Code));
        return document;
    }

    private static void Describe(Document document, CoachProfile profile, Words words)
    {
        foreach (var key in profile.Specialities.Where(Specialities.IsKnown))
            Say(document, CoachFields.Work(words.Language.Code), words[Specialities.Label(key)]);
        if (profile.Country is { } country) document.Add(new TextField(CoachFields.Place, words.Formats.CountryName(country), Field.Store.NO));
        document.Add(new TextField(CoachFields.Place, words.Formats.City(profile.TimeZone), Field.Store.NO));
    }

    private static void Say(Document document, string field, string text)
    {
        document.Add(new TextField(field, text, Field.Store.NO));
        document.Add(new TextField(CoachFields.Said, text, Field.Store.NO));
    }
}
