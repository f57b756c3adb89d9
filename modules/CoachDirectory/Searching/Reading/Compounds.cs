using System.Collections.Concurrent;
using Lucene.Net.Analysis.De;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>
/// Takes words apart that a language writes as one: <em>Führungskräftecoaching</em> is made of <em>Führungskräfte</em> and
/// <em>Coaching</em>. A part is a word of our own list (specialities among them) or one that stands alone in an indexed text.
/// </summary>
internal sealed class Compounds
{
    private const string German = "de";
    private const int ShortestOwn = 4, ShortestLearnt = 5, ShortestCompound = 8, LongestCompound = 60, MostLearnt = 200_000, MostKept = 100_000;

    private readonly GermanLightStemmer stemmer = new();
    private readonly HashSet<string> own;
    private readonly ConcurrentDictionary<string, bool> learnt = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, string[]> kept = new(StringComparer.Ordinal);
    private readonly CoachAnalyzers analyzers;

    public Compounds(CoachAnalyzers analyzers, Words words)
    {
        this.analyzers = analyzers;
        var german = words.For(German);
        own = Specialities.All.Select(one => german[one.Label]).Concat(CompoundParts.German)
            .SelectMany(text => analyzers.Forms(German, text))
            .Where(word => word.Length >= ShortestOwn && !analyzers.IsStopWord(German, word)).Select(Stem).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a language writes compounds as one word.</summary>
    public static bool Has(string language) => language == German;

    /// <summary>Remembers words that stand alone in a text, so that others can be made of them. Words taken apart before are taken apart anew.</summary>
    public void Learn(string language, string text)
    {
        if (!Has(language) || learnt.Count > MostLearnt) return;
        var fresh = false;
        foreach (var word in analyzers.Forms(language, text))
            if (word.Length is >= ShortestLearnt and <= LongestCompound && !analyzers.IsStopWord(language, word)) fresh |= learnt.TryAdd(Stem(word), true);
        // Another one, not an emptied one: somebody may be taking a word apart by what was known before, and keep it there.
        if (fresh) kept = new(StringComparer.Ordinal);
    }

    /// <summary>The parts of a word in order; empty where it is not made of known ones.</summary>
    public IReadOnlyList<string> Parts(string language, string word)
    {
        if (!Has(language) || word.Length is < ShortestCompound or > LongestCompound) return [];
        return analyzers.Forms(language, word) is [var form] ? Parts(form) : [];
    }

    /// <summary>The parts, and the parts of the parts: what a word is to be found by besides itself.</summary>
    public IEnumerable<string> AllParts(string language, string word) =>
        Parts(language, word).SelectMany(part => AllParts(language, part).Prepend(part));

    private string[] Parts(string word)
    {
        var before = kept;
        if (before.TryGetValue(word, out var known)) return known;
        if (before.Count > MostKept) before.Clear();
        return before[word] = Split(word) ?? [];
    }

    /// <summary>With as few and as long parts as it can be done: the longest first part whose rest is a part, else the longest whose rest has parts.</summary>
    private string[]? Split(string word)
    {
        for (var i = word.Length - ShortestOwn; i >= ShortestOwn; i--)
            if (IsPart(word[..i]) && IsPart(word[i..])) return [word[..i], word[i..]];
        for (var i = word.Length - ShortestCompound; i >= ShortestOwn; i--)
            if (IsPart(word[..i]) && Split(word[i..]) is { } rest) return [word[..i], .. rest];
        return null;
    }

    private bool IsPart(string word) => Stem(word) is var stem && (own.Contains(stem) || (word.Length >= ShortestLearnt && learnt.ContainsKey(stem)));

    /// <summary>Takes off what joins two parts as well: the s of <em>Führungs-</em>, the n of <em>Gruppen-</em>.</summary>
    private string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new(letters, 0, stemmer.Stem(letters, letters.Length));
    }
}
