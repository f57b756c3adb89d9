using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>
/// Makes a query of what somebody typed. Each word is read in the page's language and, with less weight, in the others; it is
/// looked for in names, headlines, specialities, bios, testimonials and places. Nothing typed is syntax, so nothing typed can be wrong.
/// </summary>
internal sealed class ReadWords(CoachAnalyzers analyzers, Compounds compounds, LanguageList languages)
{
    private const int MostWords = 12, LongEnoughToBegin = 4, LongEnoughToForgive = 5, LongEnoughToForgiveTwice = 9, LongestToForgive = 40, ShortLittleWord = 3;
    private const float OtherLanguages = 0.35f, Beginning = 0.3f, Alike = 0.5f, Part = 0.6f;

    /// <param name="forgiving">Also take words that differ from the typed ones in a letter or two.</param>
    /// <returns>Null where nothing is typed that could be looked for.</returns>
    public WordQuery? Read(string typed, string language, bool forgiving)
    {
        var words = Telling([.. CoachAnalyzers.Plain(typed).Distinct()], language).Take(MostWords).Select(word => Group(word, language, forgiving)).ToList();
        return words.Count == 0 ? null : new(words, words.Count <= 3 ? words.Count : words.Count - words.Count / 4, Folded.Of(typed));
    }

    /// <summary>Little words do not matter, whichever language they are little in, unless nothing else is typed.</summary>
    private IReadOnlyList<string> Telling(IReadOnlyList<string> words, string pageLanguage)
    {
        var telling = words.Where(word => !analyzers.IsStopWord(pageLanguage, word) && analyzers.Stems(pageLanguage, word).Count > 0).ToList();
        var longer = telling.Where(word => word.Length > ShortLittleWord || !languages.All.Any(language => analyzers.IsStopWord(language.Code, word))).ToList();
        return longer.Count > 0 ? longer : telling.Count > 0 ? telling : words;
    }

    private WordGroup Group(string word, string pageLanguage, bool forgiving)
    {
        var terms = new List<WordTerm>();
        AddAsWritten(terms, CoachFields.Name, SplitWords.Joined(word), 4f, forgiving);
        AddAsWritten(terms, CoachFields.Place, SplitWords.Last(word), 1.5f, forgiving);
        AddAsWritten(terms, CoachFields.Said, SplitWords.Last(word), 0.5f, forgiving);
        foreach (var language in languages.All.Select(one => one.Code)) AddStems(terms, word, language, Weight(language, pageLanguage));
        return new(terms) { Parts = [.. languages.All.SelectMany(one => PartsOf(word, one.Code, Weight(one.Code, pageLanguage)))] };
    }

    private IEnumerable<WordGroup> PartsOf(string word, string language, float weight)
    {
        foreach (var part in compounds.Parts(language, word))
        {
            var terms = new List<WordTerm>();
            AddStems(terms, part, language, weight * Part);
            if (terms.Count > 0) yield return new(terms);
        }
    }

    private void AddStems(List<WordTerm> terms, string word, string language, float weight)
    {
        foreach (var stem in analyzers.Stems(language, word))
            foreach (var (field, much) in CoachFields.InStems)
            {
                Add(terms, field(language), stem, much * weight);
                if (Compounds.Has(language)) Add(terms, CoachFields.PartsOf(field(language)), stem, much * weight * Part);
            }
    }

    private static void AddAsWritten(List<WordTerm> terms, string field, string word, float weight, bool forgiving)
    {
        Add(terms, field, word, weight);
        if (word.Length >= LongEnoughToBegin) terms.Add(new(field, word, TermKind.Beginning, 0, weight * Beginning));
        if (forgiving && word.Length is >= LongEnoughToForgive and <= LongestToForgive)
            terms.Add(new(field, word, TermKind.Alike, word.Length >= LongEnoughToForgiveTwice ? 2 : 1, weight * Alike));
    }

    private static void Add(List<WordTerm> terms, string field, string word, float weight) => terms.Add(new(field, word, TermKind.Exact, 0, weight));

    private static float Weight(string language, string pageLanguage) => language == pageLanguage ? 1f : OtherLanguages;
}
