using Lucene.Net.Documents;
using Lucene.Net.Util;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Makes the index's document of a coach as anybody sees them.</summary>
internal sealed class DescribeCoach(Words words, LanguageList languages, Vocabulary vocabulary)
{
    // Beyond it, names sort alike; a document may not carry longer ones.
    private const int OrderLength = 200;

    public Document Of(SeenCoach coach)
    {
        var (name, traits) = (Folded.Of(coach.Name), vocabulary.TraitsOf(coach));
        var document = new Document
        {
            new StringField(CoachFields.Id, coach.Member.ToString("N"), Field.Store.YES),
            new TextField(CoachFields.Name, coach.Name, Field.Store.NO),
            new StringField(CoachFields.WholeName, name, Field.Store.NO),
            new SortedDocValuesField(CoachFields.Order, new BytesRef(name[..Math.Min(name.Length, OrderLength)])),
            new NumericDocValuesField(CoachFields.Languages, traits.Languages),
            new NumericDocValuesField(CoachFields.Credential, traits.Credential),
            new NumericDocValuesField(CoachFields.Specialities, traits.Specialities),
            new NumericDocValuesField(CoachFields.Country, traits.Country),
        };
        foreach (var (language, text) in coach.Texts)
        {
            Say(document, CoachFields.Headline(language), text.Headline);
            Say(document, CoachFields.Bio(language), text.Bio);
        }
        foreach (var language in languages.All) Describe(document, coach, words.For(language.Code));
        return document;
    }

    private static void Describe(Document document, SeenCoach coach, Words words)
    {
        foreach (var key in coach.Specialities.Where(Specialities.IsKnown))
            Say(document, CoachFields.Work(words.Language.Code), words[Specialities.Label(key)]);
        if (coach.Country is { } country) document.Add(new TextField(CoachFields.Place, words.Formats.CountryName(country), Field.Store.NO));
        if (coach.TimeZone is { } zone) document.Add(new TextField(CoachFields.Place, words.Formats.City(zone), Field.Store.NO));
    }

    private static void Say(Document document, string field, string text)
    {
        document.Add(new TextField(field, text, Field.Store.NO));
        document.Add(new TextField(CoachFields.Said, text, Field.Store.NO));
    }
}
