using System.Text.Json.Nodes;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>A coach as lines of a bulk request.</summary>
internal sealed class WriteCoach(Vocabulary vocabulary)
{
    private static readonly Audience[] Audiences = [Audience.Public, Audience.Members, Audience.Round];

    /// <summary>
    /// All a coach may have: documents there are not are deleted, so that each id always carries the version of the last
    /// writing, and an older one, of an erased person even, comes too late.
    /// </summary>
    public IEnumerable<JsonObject> Lines(DescribedCoach coach) => Audiences.Select(audience => CoachDocument.IdOf(coach.Member, audience)).SelectMany(id =>
        coach.Documents.FirstOrDefault(document => document.Id == id) is { } document
            ? [Action("index", id, coach.Version), Document(document)]
            : (JsonObject[])[Action("delete", id, coach.Version)]);

    /// <summary>For an index in which there is nothing of anybody.</summary>
    public IEnumerable<JsonObject> NewLines(DescribedCoach coach) =>
        coach.Documents.SelectMany(document => (JsonObject[])[Action("index", document.Id, coach.Version), Document(document)]);

    private static JsonObject Action(string what, string id, long version) =>
        new() { [what] = new JsonObject { ["_id"] = id, ["version"] = version, ["version_type"] = "external" } };

    private JsonObject Document(CoachDocument coach)
    {
        var document = new JsonObject
        {
            [CoachMapping.Id] = coach.Id,
            [CoachMapping.Member] = coach.Member.ToString("N"),
            [CoachMapping.Audience] = List(coach.Audiences.Select(AskElastic.Name)),
            [CoachMapping.WholeName] = coach.WholeName,
            [CoachMapping.Order] = coach.Order,
            [CoachMapping.Since] = coach.Since.ToUnixTimeMilliseconds(),
            [CoachMapping.OpenUntil] = coach.Traits.OpenUntil,
            [CoachMapping.Fingerprint] = Fingerprint.Of(coach),
        };
        if (coach.Traits.Country > 0) document[CoachMapping.Country] = Vocabulary.CountryOf(coach.Traits.Country);
        if (coach.Traits.Day is { } day) document[CoachMapping.Day] = day;
        foreach (var facet in Vocabulary.Flags) document[AskElastic.Field(facet)] = List(vocabulary.ValuesIn(facet, coach.Traits));
        AddWords(document, coach);
        return document;
    }

    private static void AddWords(JsonObject document, CoachDocument coach)
    {
        var (words, spelled) = (new JsonObject(), new JsonObject());
        foreach (var (field, tokens) in coach.Words)
        {
            if (field.StartsWith(CoachFields.SpelledAny, StringComparison.Ordinal)) spelled[AskElastic.Own(field)] = List(tokens);
            else words[AskElastic.Own(field)] = string.Join(' ', tokens);
        }
        (document[CoachMapping.Words], document[CoachMapping.Spelled]) = (words, spelled);
    }

    private static JsonArray List(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];
}
