using Lucene.Net.Index;
using Lucene.Net.Search;
using ReciproCoach.CoachDirectory.Searching.Reading;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Puts what somebody typed into Lucene's words.</summary>
internal static class AskLucene
{
    public static Query For(WordQuery words)
    {
        var all = new BooleanQuery { MinimumNumberShouldMatch = words.AtLeast };
        foreach (var group in words.Groups) all.Add(For(group), Occur.SHOULD);
        return new BooleanQuery
        {
            { all, Occur.MUST },
            { new TermQuery(new Term(LuceneFields.WholeName, words.WholeName)) { Boost = WordQuery.WholeNameWeight }, Occur.SHOULD },
        };
    }

    private static DisjunctionMaxQuery For(WordGroup group)
    {
        var ways = new DisjunctionMaxQuery(WordGroup.Others);
        foreach (var term in group.Terms) ways.Add(For(term));
        if (group.Parts.Count == 0) return ways;
        var together = new BooleanQuery();
        foreach (var part in group.Parts) together.Add(For(part), Occur.MUST);
        ways.Add(together);
        return ways;
    }

    private static Query For(WordTerm word)
    {
        var term = new Term(word.Field, word.Text);
        Query query = word.Kind switch
        {
            TermKind.Exact => new TermQuery(term),
            TermKind.Beginning => new PrefixQuery(term),
            TermKind.Alike => new FuzzyQuery(term, word.Edits, 1, WordQuery.MostAlike, true),
            _ => throw new InvalidOperationException($"There is no kind {word.Kind}."),
        };
        query.Boost = word.Weight;
        return query;
    }
}
