using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;

namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>The steps one language takes from text to stems, and the same ones stopped before stop words and stems.</summary>
internal sealed class Steps
{
    public Steps(CharArraySet stopWords, Func<TokenStream, TokenStream> first, Func<TokenStream, TokenStream> stem)
    {
        StopWords = new(CoachAnalyzers.Version, stopWords.Select(Folded.Of), false);
        TokenStream Plain(TokenStream words) => new ASCIIFoldingFilter(first(new LowerCaseFilter(CoachAnalyzers.Version, words)));
        Forms = new Chain(Plain);
        Stems = new Chain(words => stem(new StopFilter(CoachAnalyzers.Version, Plain(words), StopWords)));
    }

    /// <summary>Cuts text into words and does no more.</summary>
    public static Analyzer Raw { get; } = new Chain(words => words);

    public Analyzer Stems { get; }

    public Analyzer Forms { get; }

    /// <summary>Folded.</summary>
    public CharArraySet StopWords { get; }

    private sealed class Chain(Func<TokenStream, TokenStream> steps) : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var source = new StandardTokenizer(CoachAnalyzers.Version, reader);
            return new(source, steps(source));
        }
    }
}
