using Lucene.Net.Analysis;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>
/// How text of each language becomes searchable words, for every engine alike: elided articles off, accents folded, stop words
/// out, then the stem. Folding comes before stems, so that a word typed without its accents ends at the same stem. A language
/// we have no stems for, and the names of people and places, are only folded.
/// </summary>
internal sealed class CoachAnalyzers
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly CharArraySet ItalianArticles = new(Version,
        ["c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"], true);

    private static readonly Steps Unknown = new(CharArraySet.Empty, words => words, words => words);

    private readonly Dictionary<string, Steps> byLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = new(EnglishAnalyzer.DefaultStopSet, words => new EnglishPossessiveFilter(Version, words), words => new PorterStemFilter(words)),
        ["fr"] = new(FrenchAnalyzer.DefaultStopSet, words => new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES), words => new FrenchLightStemFilter(words)),
        ["de"] = new(GermanAnalyzer.DefaultStopSet, words => new GermanNormalizationFilter(words), words => new GermanLightStemFilter(words)),
        ["it"] = new(ItalianAnalyzer.DefaultStopSet, words => new ElisionFilter(words, ItalianArticles), words => new ItalianLightStemFilter(words)),
        ["es"] = new(SpanishAnalyzer.DefaultStopSet, words => words, words => new SpanishLightStemFilter(words)),
    };

    /// <summary>The stems of a text's telling words, in order.</summary>
    public IReadOnlyList<string> Stems(string language, string text) => WordsOf(For(language).Stems, text);

    /// <summary>The text's words without stems, stop words included: as a language writes them, accents and elisions off.</summary>
    public IReadOnlyList<string> Forms(string language, string text) => WordsOf(For(language).Forms, text);

    /// <summary>The text's words as typed, only folded; an apostrophe stays within its word.</summary>
    public static IReadOnlyList<string> Plain(string text) => WordsOf(Unknown.Forms, text);

    /// <summary>The words as written, with where they stand.</summary>
    public static IReadOnlyList<(string Written, int Start, int End)> Written(string text)
    {
        var words = new List<(string, int, int)>();
        Walk(Steps.Raw, text, stream =>
        {
            var offset = stream.GetAttribute<IOffsetAttribute>();
            words.Add((text[offset.StartOffset..offset.EndOffset], offset.StartOffset, offset.EndOffset));
        });
        return words;
    }

    /// <summary>Whether a folded word says nothing in a language.</summary>
    public bool IsStopWord(string language, string word) => For(language).StopWords.Contains(word);

    private Steps For(string language) => byLanguage.GetValueOrDefault(language, Unknown);

    private static List<string> WordsOf(Analyzer analyzer, string text)
    {
        var words = new List<string>();
        Walk(analyzer, text, stream => words.Add(stream.GetAttribute<ICharTermAttribute>().ToString()!));
        return words;
    }

    private static void Walk(Analyzer analyzer, string text, Action<TokenStream> each)
    {
        using var stream = analyzer.GetTokenStream("", text);
        stream.AddAttribute<ICharTermAttribute>();
        stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) each(stream);
        stream.End();
    }
}
