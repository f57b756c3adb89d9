using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Bench.Checking;

/// <summary>Which coach, seen by whom, has which words: lists by field and word, and every word of a field is compared.</summary>
internal sealed class PlainWords
{
    private readonly Dictionary<string, Dictionary<string, List<int>>> fields = new(StringComparer.Ordinal);
    private readonly List<(int Coach, IReadOnlyList<Audience> Audiences)> views = [];

    public PlainWords(IReadOnlyList<DescribedCoach> described)
    {
        for (var coach = 0; coach < described.Count; coach++)
            foreach (var document in described[coach].Documents)
            {
                foreach (var (field, tokens) in document.Words)
                    if (!field.StartsWith(CoachFields.SpelledAny, StringComparison.Ordinal))
                        foreach (var token in tokens.Distinct()) ListOf(field, token).Add(views.Count);
                views.Add((coach, document.Audiences));
            }
    }

    /// <summary>The coaches that fit, with whom they fit for; null where nothing is asked.</summary>
    public HashSet<(int Coach, Audience SeenBy)>? Fitting(WordQuery? words)
    {
        if (words is null) return null;
        var groups = new int[views.Count];
        foreach (var group in words.Groups)
            foreach (var view in Fitting(group)) groups[view]++;
        return [.. from view in views.Index() where groups[view.Index] >= words.AtLeast from audience in view.Item.Audiences select (view.Item.Coach, audience)];
    }

    private HashSet<int> Fitting(WordGroup group)
    {
        HashSet<int> fitting = [.. group.Terms.SelectMany(Fitting)];
        if (group.Parts.Count > 0) fitting.UnionWith(group.Parts.Select(Fitting).Aggregate((all, part) => [.. all.Intersect(part)]));
        return fitting;
    }

    private IEnumerable<int> Fitting(WordTerm term)
    {
        if (!fields.TryGetValue(term.Field, out var words)) return [];
        if (term.Kind is TermKind.Exact) return words.GetValueOrDefault(term.Text) ?? [];
        if (term.Kind is TermKind.Beginning) return words.Where(word => word.Key.StartsWith(term.Text, StringComparison.Ordinal)).SelectMany(word => word.Value);
        var alike = words.Where(word => word.Key[0] == term.Text[0] && Edits(word.Key, term.Text) <= term.Edits).ToList();
        // Beyond, an engine chooses the most alike; the invented words are too few for that.
        return alike.Count <= WordQuery.MostAlike ? alike.SelectMany(word => word.Value) : throw new InvalidOperationException($"Too many words are like “{term.Text}” to say which are meant.");
    }

    /// <summary>Letters put in, left out, replaced, or changed over with their neighbour.</summary>
    private static int Edits(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0) { cost[i, j] = i + j; continue; }
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        return cost[one.Length, other.Length];
    }

    private List<int> ListOf(string field, string token)
    {
        if (!fields.TryGetValue(field, out var words)) fields[field] = words = new(StringComparer.Ordinal);
        return words.TryGetValue(token, out var list) ? list : words[token] = [];
    }
}
