using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// How text of each language becomes searchable words: elided articles off, accents folded, stop words out, then the stem.
/// Folding comes before stems, so that a word typed without its accents ends at the same stem. A language we have no stems
/// for, and the names of people and places, are only folded.
/// </summary>
internal sealed class CoachAnalyzers
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly CharArraySet ItalianArticles = new(Version,
        ["c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"], true);

    private readonly Dictionary<string, Analyzer> byLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = new Steps(EnglishAnalyzer.DefaultStopSet, words => new EnglishPossessiveFilter(Version, words), words => new PorterStemFilter(words)),
        ["fr"] = new Steps(FrenchAnalyzer.DefaultStopSet, words => new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES), words => new FrenchLightStemFilter(words)),
        ["de"] = new Steps(GermanAnalyzer.DefaultStopSet, words => new GermanNormalizationFilter(words), words => new GermanLightStemFilter(words)),
        ["it"] = new Steps(ItalianAnalyzer.DefaultStopSet, words => new ElisionFilter(words, ItalianArticles), words => new ItalianLightStemFilter(words)),
        ["es"] = new Steps(SpanishAnalyzer.DefaultStopSet, words => words, words => new SpanishLightStemFilter(words)),
    };

    /// <summary>For names: nothing is left out and nothing shortened.</summary>
    public Analyzer Plain { get; } = new Steps(CharArraySet.Empty, words => words, words => words);

    public Analyzer For(string language) => byLanguage.GetValueOrDefault(language, Plain);

    /// <summary>The words of a text as an analyser leaves them, in order.</summary>
    public static IReadOnlyList<string> WordsOf(Analyzer analyzer, string text)
    {
        var words = new List<string>();
        using var stream = analyzer.GetTokenStream("", text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) words.Add(word.ToString()!);
        stream.End();
        return words;
    }

    private sealed class Steps(CharArraySet stopWords, Func<TokenStream, TokenStream> first, Func<TokenStream, TokenStream> stem) : Analyzer
    {
        private readonly CharArraySet folded = new(Version, stopWords.Select(Folded.Of), false);

        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var source = new StandardTokenizer(Version, reader);
            TokenStream plain = new ASCIIFoldingFilter(first(new LowerCaseFilter(Version, source)));
            return new(source, stem(new StopFilter(Version, plain, folded)));
        }
    }
}
