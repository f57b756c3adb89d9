using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>What an index says of itself, in a document no reader can find: index and cursor cannot disagree, because they are one.</summary>
/// <param name="Index">The real index, not the alias.</param>
/// <param name="Cursor">The last change it knows of.</param>
/// <param name="Shape">See <see cref="CoachMapping.Shape"/>.</param>
/// <param name="BuiltAt">The feed's last line when it was begun: earlier wishes to build it anew are fulfilled.</param>
/// <param name="Owed">Members the server would not take; they are tried again.</param>
internal sealed record Place(string Index, long Cursor, string Shape, long BuiltAt, IReadOnlyList<Guid> Owed)
{
    private const string Id = "place";

    /// <param name="index">A real index or the alias.</param>
    /// <returns>Null where there is none, or none that was filled to its end.</returns>
    public static async Task<Place?> FindAsync(ElasticClient elastic, string index, CancellationToken cancellation)
    {
        try
        {
            var found = await elastic.SendAsync(HttpMethod.Get, $"{index}/_doc/{Id}", null, cancellation);
            var place = found.GetProperty("_source").GetProperty(CoachMapping.Place);
            return new(found.GetProperty("_index").GetString()!, place.GetProperty("cursor").GetInt64(), place.GetProperty("shape").GetString()!, place.GetProperty("built-at").GetInt64(),
                [.. place.GetProperty("owed").EnumerateArray().Select(one => one.GetGuid())]);
        }
        catch (ElasticProblem problem) when (problem.IsMissing)
        {
            return null;
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Somebody else's document: the index is not ours as it should be, and is built anew.
            return null;
        }
    }

    /// <summary>Writes it down.</summary>
    /// <param name="number">Of the <see cref="Turn"/>: an earlier place never replaces a later one.</param>
    public async Task KeepAsync(ElasticClient elastic, long number, CancellationToken cancellation)
    {
        try
        {
            await elastic.SendAsync(HttpMethod.Put, $"{Index}/_doc/{Id}?version={number}&version_type=external_gte", Body(), cancellation);
        }
        catch (ElasticProblem problem) when (problem.IsConflict)
        {
            throw new TurnLostException();
        }
    }

    private JsonObject Body() => new()
    {
        [CoachMapping.Place] = new JsonObject { ["cursor"] = Cursor, ["shape"] = Shape, ["built-at"] = BuiltAt, ["owed"] = new JsonArray([.. Owed.Select(one => (JsonNode)one)]) },
    };
}
