using System.Net;
using System.Text.Json;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>What became of one write among many.</summary>
/// <param name="Problem">Null where it has been carried out, or need not be.</param>
internal sealed record BulkOutcome(string Id, HttpStatusCode Status, ElasticProblem? Problem)
{
    /// <summary>Reads an answer whose keys come in any order. Its <c>errors</c> is not asked: each item says for itself.</summary>
    public static IReadOnlyList<BulkOutcome> Read(JsonElement answer) => [.. answer.GetProperty("items").EnumerateArray().Select(item => One(item.EnumerateObject().Single().Value))];

    private static BulkOutcome One(JsonElement item)
    {
        var status = (HttpStatusCode)item.GetProperty("status").GetInt32();
        var refused = item.TryGetProperty("error", out _);
        // A newer version is there already; what was to be deleted is gone: both are as wished.
        var asWished = !refused || status is HttpStatusCode.Conflict;
        return new(item.GetProperty("_id").GetString()!, status, asWished ? null : ElasticProblem.Of(status, item.GetRawText()));
    }
}
