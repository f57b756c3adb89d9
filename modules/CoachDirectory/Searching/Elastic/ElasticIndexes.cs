using System.Text.Json;
using System.Text.Json.Nodes;
using ReciproCoach.CoachDirectory.Searching.Checking;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>The one index behind the alias, seen from outside.</summary>
internal sealed class ElasticIndexes(ElasticClient elastic, ElasticSettings settings, ElasticIndex index, Turn turn) : IKnowIndexes
{
    private const int AtOnce = 5_000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task<IReadOnlyList<IndexContents>> ReadAsync(CancellationToken cancellation)
    {
        if (await Place.FindAsync(elastic, settings.Index, cancellation) is not { } place) return [];
        await elastic.SendAsync(HttpMethod.Post, $"{place.Index}/_refresh", null, cancellation);
        var fingerprints = new Dictionary<string, string>(StringComparer.Ordinal);
        string? last = null;
        do
        {
            var some = (await elastic.SendAsync(HttpMethod.Post, $"{place.Index}/_search", After(last), cancellation)).GetProperty("hits").GetProperty("hits").EnumerateArray().ToList();
            foreach (var hit in some) fingerprints[hit.GetProperty("_id").GetString()!] = hit.GetProperty("_source").TryGetProperty(CoachMapping.Fingerprint, out var print) ? print.GetString()! : "";
            last = some.Count < AtOnce ? null : some[^1].GetProperty("sort")[0].GetString();
        }
        while (last is not null);
        return [new(place.Index, place.Cursor, fingerprints)];
    }

    public async Task RebuildAsync(long line, TextWriter output, CancellationToken cancellation)
    {
        await output.WriteLineAsync("The index is built anew beside the one in use …");
        while (true)
        {
            await index.LookAfterAsync(cancellation);
            if (index.Trouble is { } trouble) throw trouble;
            if (await Place.FindAsync(elastic, settings.Index, cancellation) is { } place && place.BuiltAt >= line)
            {
                await output.WriteLineAsync($"{place.Index} has taken its place.");
                break;
            }
            // Another process has the turn to write, and has read the line or will.
            await Task.Delay(Pause, TimeProvider.System, cancellation);
        }
        await turn.GiveBackAsync(cancellation);
    }

    private static JsonObject After(string? last)
    {
        var question = new JsonObject
        {
            ["query"] = new JsonObject { ["exists"] = new JsonObject { ["field"] = CoachMapping.Id } },
            ["size"] = AtOnce,
            ["sort"] = new JsonArray(new JsonObject { [CoachMapping.Id] = "asc" }),
            ["_source"] = new JsonArray(CoachMapping.Fingerprint),
        };
        if (last is not null) question["search_after"] = new JsonArray(last);
        return question;
    }
}
