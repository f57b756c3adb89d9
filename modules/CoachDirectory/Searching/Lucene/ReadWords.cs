using Lucene.Net.Index;
using Lucene.Net.Search;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// Makes a query of what somebody typed. Each word is read in the page's language and, with less weight, in the others; it is
/// looked for in names, headlines, specialities, bios and places. Nothing typed is syntax, so nothing typed can be wrong.
/// </summary>
internal sealed class ReadWords(CoachAnalyzers analyzers, LanguageList languages)
{
    private const int MostWords = 12, LongEnoughToBegin = 4, LongEnoughToForgive = 5, LongEnoughToForgiveTwice = 9, MostAlike = 30;
    private const float OtherLanguages = 0.35f, Beginning = 0.3f, Alike = 0.5f, ExactName = 40f;

    private static readonly (string Field, float Weight)[] AsWritten = [(CoachFields.Name, 4f), (CoachFields.Place, 1.5f), (CoachFields.Said, 0.5f)];

    /// <param name="forgiving">Also take words that differ from the typed ones in a letter or two.</param>
    public Query Read(string typed, string language, bool forgiving)
    {
        if (typed.Length == 0) return new MatchAllDocsQuery();
        var plain = CoachAnalyzers.WordsOf(analyzers.Plain, typed);
        var telling = plain.Where(word => Stems(word, language).Count > 0).ToList();
        var words = (telling.Count > 0 ? telling : plain).Distinct().Take(MostWords).ToList();

        var all = new BooleanQuery { MinimumNumberShouldMatch = words.Count <= 3 ? words.Count : words.Count - words.Count / 4 };
        foreach (var word in words) all.Add(Word(word, language, forgiving), Occur.SHOULD);
        return new BooleanQuery
        {
            { all, Occur.MUST },
            { new TermQuery(new Term(CoachFields.WholeName, Folded.Of(typed))) { Boost = ExactName }, Occur.SHOULD },
        };
    }

    private DisjunctionMaxQuery Word(string word, string pageLanguage, bool forgiving)
    {
        var anywhere = new DisjunctionMaxQuery(0.1f);
        foreach (var (field, weight) in AsWritten) AddAsWritten(anywhere, new(field, word), weight, forgiving);
        foreach (var language in languages.All.Select(one => one.Code))
            foreach (var stem in Stems(word, language))
                AddStem(anywhere, stem, language, language == pageLanguage ? 1f : OtherLanguages);
        return anywhere;
    }

    private static void AddStem(DisjunctionMaxQuery anywhere, string stem, string language, float weight)
    {
        anywhere.Add(new TermQuery(new Term(CoachFields.Headline(language), stem)) { Boost = 2.5f * weight });
        anywhere.Add(new TermQuery(new Term(CoachFields.Work(language), stem)) { Boost = 2f * weight });
        anywhere.Add(new TermQuery(new Term(CoachFields.Bio(language), stem)) { Boost = weight });
    }

    private static void AddAsWritten(DisjunctionMaxQuery anywhere, Term term, float weight, bool forgiving)
    {
        var length = term.Text.Length;
        anywhere.Add(new TermQuery(term) { Boost = weight });
        if (length >= LongEnoughToBegin) anywhere.Add(new PrefixQuery(term) { Boost = weight * Beginning });
        if (forgiving && length >= LongEnoughToForgive)
            anywhere.Add(new FuzzyQuery(term, length >= LongEnoughToForgiveTwice ? 2 : 1, 1, MostAlike, true) { Boost = weight * Alike });
    }

    private IReadOnlyList<string> Stems(string word, string language) => CoachAnalyzers.WordsOf(analyzers.For(language), word);
}
