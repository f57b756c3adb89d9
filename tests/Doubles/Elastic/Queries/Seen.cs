namespace ReciproCoach.Doubles.Elastic.Queries;

/// <summary>The documents one search looks at, with the numbers relevance is made of.</summary>
internal sealed class Seen(IReadOnlyList<StoredDocument> documents, Mapping mapping)
{
    private readonly Dictionary<string, FieldNumbers> numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<StoredDocument> Documents => documents;

    public Mapping Mapping => mapping;

    public FieldNumbers Of(string field)
    {
        if (numbers.TryGetValue(field, out var known)) return known;
        return numbers[field] = FieldNumbers.Count(field, documents);
    }
}

/// <summary>How many documents have a field, how long it is, and how many have each of its words.</summary>
internal sealed record FieldNumbers(int Documents, double AverageLength, IReadOnlyDictionary<string, int> DocumentsWith)
{
    private const double K1 = 1.2, B = 0.75;

    public static FieldNumbers Count(string field, IReadOnlyList<StoredDocument> documents)
    {
        var (with, length, words) = (0, 0L, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var document in documents)
        {
            var here = WordsOf(document, field);
            if (here.Count == 0) continue;
            (with, length) = (with + 1, length + here.Values.Sum());
            foreach (var word in here.Keys) words[word] = words.GetValueOrDefault(word) + 1;
        }
        return new(with, with == 0 ? 1 : (double)length / with, words);
    }

    /// <summary>BM25 as the server reckons it; a whole value has no length to weigh.</summary>
    public double Score(StoredDocument document, string field, string word)
    {
        var here = WordsOf(document, field);
        if (!here.TryGetValue(word, out var times)) return 0;
        var rarity = Math.Log(1 + (Documents - DocumentsWith[word] + 0.5) / (DocumentsWith[word] + 0.5));
        var length = document.Fields.Texts.ContainsKey(field) ? 1 - B + B * here.Values.Sum() / AverageLength : 1;
        return rarity * times * (K1 + 1) / (times + K1 * length);
    }

    private static IReadOnlyDictionary<string, int> WordsOf(StoredDocument document, string field) =>
        document.Fields.Texts.TryGetValue(field, out var words) ? words
        : document.Fields.Values.TryGetValue(field, out var values) ? values.Select(value => value.ToString()).Distinct().ToDictionary(value => value, _ => 1)
        : IndexedFields.NoWords;
}
