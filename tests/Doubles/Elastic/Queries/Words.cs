using System.Globalization;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic.Queries;

/// <summary>Queries about one field.</summary>
internal static class Words
{
    public static Fit Term(Seen seen, JsonObject body)
    {
        var (field, asked) = body.OneField("term");
        asked.Only("term", "value", "boost");
        var (word, boost) = (asked["value"]!.ToString(), asked.Number("boost", 1));
        if (seen.Mapping.TypeOf(field) is "text" or "keyword")
        {
            var numbers = seen.Of(field);
            return document => numbers.Score(document, field, word) is > 0 and var score ? boost * score : null;
        }
        return document => Has(document, field, word) ? boost : null;
    }

    public static Fit Terms(Seen seen, JsonObject body)
    {
        var boost = body.Number("boost", 1);
        var (field, list) = body.Single(part => part.Key != "boost");
        var words = list!.AsArray().Select(one => one!.ToString()).ToHashSet();
        if (words.Count > 65_536) throw ElasticRefusal.Search(400, "illegal_argument_exception", "The number of terms used in the Terms Query request has exceeded the allowed maximum of [65536].");
        return document => words.Any(word => seen.Mapping.TypeOf(field) is "text" ? seen.Of(field).Score(document, field, word) > 0 : Has(document, field, word)) ? boost : null;
    }

    public static Fit Prefix(Seen seen, JsonObject body)
    {
        var (field, asked) = body.OneField("prefix");
        asked.Only("prefix", "value", "boost");
        var (beginning, boost) = (asked["value"]!.ToString(), asked.Number("boost", 1));
        return document => WordsOf(seen, document, field).Any(word => word.StartsWith(beginning, StringComparison.Ordinal)) ? boost : null;
    }

    /// <summary>Words within so many edits, the nearest of them only, each scored as itself and the less the further off it is.</summary>
    public static Fit Fuzzy(Seen seen, JsonObject body)
    {
        var (field, asked) = body.OneField("fuzzy");
        asked.Only("fuzzy", "value", "boost", "fuzziness", "prefix_length", "max_expansions", "transpositions", "rewrite");
        if (asked["rewrite"]?.ToString() is not (null or "constant_score") and var rewrite && !rewrite!.StartsWith("top_terms_", StringComparison.Ordinal))
            throw ElasticRefusal.NotParsed($"Failed to parse rewrite_method [{rewrite}]");
        var (word, edits, boost) = (asked["value"]!.ToString(), (int)asked.Number("fuzziness", 2), asked.Number("boost", 1));
        var (prefix, most) = (word[..Math.Min(word.Length, (int)asked.Number("prefix_length", 0))], (int)asked.Number("max_expansions", 50));
        var numbers = seen.Of(field);
        var alike = numbers.DocumentsWith.Keys.Where(other => other.StartsWith(prefix, StringComparison.Ordinal))
            .Select(other => (Word: other, Edits: Typing.Edits(word, other, edits))).Where(other => other.Edits <= edits)
            .Select(other => (other.Word, Near: 1 - (double)other.Edits / Math.Min(word.Length, other.Word.Length)))
            .Where(other => other.Near > 0).OrderByDescending(other => other.Near).ThenBy(other => other.Word, StringComparer.Ordinal).Take(most).ToList();
        return document => alike.Sum(other => other.Near * numbers.Score(document, field, other.Word)) is > 0 and var score ? boost * score : null;
    }

    public static Fit Range(JsonObject body)
    {
        var (field, asked) = body.OneField("range");
        asked.Only("range", "gte", "gt", "lte", "lt", "boost");
        var (least, above) = (asked.Number("gte", double.MinValue), asked.Number("gt", double.MinValue));
        var (most, below, boost) = (asked.Number("lte", double.MaxValue), asked.Number("lt", double.MaxValue), asked.Number("boost", 1));
        return document => document.Fields.Values.GetValueOrDefault(field)?.Select(value => double.Parse(value.ToString(), CultureInfo.InvariantCulture))
            .Any(value => value >= least && value > above && value <= most && value < below) == true ? boost : null;
    }

    private static bool Has(StoredDocument document, string field, string value) =>
        document.Fields.Values.GetValueOrDefault(field)?.Any(one => one.ToString() == value) == true;

    private static IEnumerable<string> WordsOf(Seen seen, StoredDocument document, string field) => seen.Mapping.TypeOf(field) is "text"
        ? document.Fields.Texts.GetValueOrDefault(field)?.Keys ?? []
        : document.Fields.Values.GetValueOrDefault(field)?.Select(value => value.ToString()) ?? [];
}
