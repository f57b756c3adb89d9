using ReciproCoach.CoachDirectory.Searching.Reading;

namespace ReciproCoach.CoachDirectory.Searching.Describing;

/// <summary>Collects the words of one document, field by field.</summary>
internal sealed class Tokens(CoachAnalyzers analyzers, Compounds compounds)
{
    private const int ShortestToSuggest = 4;

    private readonly Dictionary<string, List<string>> fields = new(StringComparer.Ordinal);
    private readonly HashSet<(string Field, string Word)> spelled = [];

    public IReadOnlyDictionary<string, IReadOnlyList<string>> ByField => fields.ToDictionary(one => one.Key, one => (IReadOnlyList<string>)one.Value);

    /// <summary>The name, found by each of its words, and suggested from any of them on.</summary>
    public void AddName(string written, Guid coach)
    {
        var name = CoachAnalyzers.Plain(written);
        Of(CoachFields.Name).AddRange(name.SelectMany(SplitWords.OfName));
        for (var i = 0; i < name.Count; i++)
            Of(CoachFields.SpelledNames).Add(SpelledWord.OfName(string.Join(' ', name.Skip(i)), written, coach));
    }

    /// <summary>Words that are only folded: places, organisations.</summary>
    public void AddPlain(string field, string text) => Of(field).AddRange(CoachAnalyzers.Plain(text).Select(SplitWords.Last));

    /// <summary>A text of a language: its stems, the parts of its compounds, and itself as it is written.</summary>
    public void Say(string field, string language, string text)
    {
        if (text.Length == 0) return;
        AddStems(field, language, text);
        var said = Of(CoachFields.Said);
        foreach (var (written, _, _) in CoachAnalyzers.Written(text))
        {
            var word = SplitWords.Last(Folded.Of(written));
            said.Add(word);
            if (word.Length >= ShortestToSuggest && !analyzers.IsStopWord(language, word) && spelled.Add((language, word)))
                Of(CoachFields.Spelled(language)).Add(SpelledWord.Of(word, SplitWords.LastWritten(written)));
        }
    }

    /// <summary>Only the stems of a text and the parts of its compounds.</summary>
    public void AddStems(string field, string language, string text)
    {
        Of(field).AddRange(analyzers.Stems(language, text));
        if (!Compounds.Has(language)) return;
        foreach (var form in analyzers.Forms(language, text))
            foreach (var part in compounds.AllParts(language, form)) Of(CoachFields.PartsOf(field)).AddRange(analyzers.Stems(language, part));
    }

    private List<string> Of(string field) => fields.TryGetValue(field, out var words) ? words : fields[field] = [];
}
