using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Tokens that need no cutting any more.</summary>
internal sealed class TokensAsTheyAre : TokenStream
{
    private readonly IReadOnlyList<string> tokens;
    private readonly ICharTermAttribute term;
    private int next;

    public TokensAsTheyAre(IReadOnlyList<string> tokens)
    {
        this.tokens = tokens;
        term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (next == tokens.Count) return false;
        ClearAttributes();
        term.SetEmpty().Append(tokens[next++]);
        return true;
    }

    public override void Reset() => next = 0;
}
