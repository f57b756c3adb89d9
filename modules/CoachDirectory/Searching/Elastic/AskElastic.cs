using System.Text.Json.Nodes;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>Puts what somebody typed, and who they are, into the server's words.</summary>
internal static class AskElastic
{
    public static string Name(Audience audience) => audience.ToString().ToLowerInvariant();

    /// <summary>The field a filter's values are in.</summary>
    public static string Field(Facet facet) => facet is Facet.Country ? CoachMapping.Country : facet is Facet.Hours ? CoachMapping.Day : facet.ToString().ToLowerInvariant();

    /// <summary>A point in a name would be read as a step into an object.</summary>
    public static string Own(string field) => field.Replace('.', '_');

    /// <summary>A field of words or of spelled words.</summary>
    public static string Path(string field) => (field.StartsWith(CoachFields.SpelledAny, StringComparison.Ordinal) ? CoachMapping.Spelled : CoachMapping.Words) + "." + Own(field);

    /// <summary>Those who fit the words, among the documents that are for the reader.</summary>
    public static JsonObject For(WordQuery? words, Reader reader)
    {
        var query = new JsonObject { ["filter"] = For(reader) };
        if (words is null) return Bool(query);
        query["must"] = Bool(new() { ["should"] = List(words.Groups.Select(For)), ["minimum_should_match"] = words.AtLeast });
        query["should"] = Term(CoachMapping.WholeName, words.WholeName, WordQuery.WholeNameWeight);
        return Bool(query);
    }

    /// <summary>Of a companion the document for the round, of anybody else the one for what the reader is.</summary>
    public static JsonObject For(Reader reader)
    {
        var everybody = Term(CoachMapping.Audience, Name(reader.Sees));
        if (reader.Companions.Count == 0) return everybody;
        JsonObject Companions() => Terms(CoachMapping.Member, reader.Companions.Select(member => member.ToString("N")));
        return Bool(new()
        {
            ["should"] = new JsonArray(
                Bool(new() { ["filter"] = everybody, ["must_not"] = Companions() }),
                Bool(new() { ["filter"] = new JsonArray(Term(CoachMapping.Audience, Name(Audience.Round)), Companions()) })),
            ["minimum_should_match"] = 1,
        });
    }

    public static JsonObject Bool(JsonObject parts) => new() { ["bool"] = parts };

    public static JsonObject All(IEnumerable<JsonObject> filters) => Bool(new() { ["filter"] = List(filters) });

    public static JsonObject Terms(string field, IEnumerable<string> values) => new() { ["terms"] = new JsonObject { [field] = new JsonArray([.. values.Select(value => (JsonNode)value)]) } };

    public static JsonObject Prefix(string field, string beginning, float weight = 1) => new() { ["prefix"] = new JsonObject { [field] = Weighed(beginning, weight) } };

    private static JsonObject Term(string field, string value, float weight = 1) => new() { ["term"] = new JsonObject { [field] = Weighed(value, weight) } };

    private static JsonObject For(WordGroup group)
    {
        var ways = group.Terms.Select(For);
        if (group.Parts.Count > 0) ways = ways.Append(Bool(new() { ["must"] = List(group.Parts.Select(For)) }));
        return new() { ["dis_max"] = new JsonObject { ["queries"] = List(ways), ["tie_breaker"] = WordGroup.Others } };
    }

    private static JsonObject For(WordTerm term) => term.Kind switch
    {
        TermKind.Exact => Term(Path(term.Field), term.Text, term.Weight),
        TermKind.Beginning => Prefix(Path(term.Field), term.Text, term.Weight),
        TermKind.Alike => Alike(Path(term.Field), term),
        _ => throw new InvalidOperationException($"There is no kind {term.Kind}."),
    };

    /// <summary>Each alike word weighs as itself, less for each slip; the server’s usual way would weigh them all as the most frequent one.</summary>
    private static JsonObject Alike(string field, WordTerm term)
    {
        var asked = Weighed(term.Text, term.Weight);
        (asked["fuzziness"], asked["prefix_length"], asked["max_expansions"]) = (term.Edits, 1, WordQuery.MostAlike);
        asked["rewrite"] = $"top_terms_{WordQuery.MostAlike}";
        return new() { ["fuzzy"] = new JsonObject { [field] = asked } };
    }

    private static JsonObject Weighed(string value, float weight)
    {
        var asked = new JsonObject { ["value"] = value };
        if (weight is not 1) asked["boost"] = weight;
        return asked;
    }

    private static JsonArray List(IEnumerable<JsonObject> parts) => [.. parts];
}
