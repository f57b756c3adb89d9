using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>
/// The indexes behind the alias everybody searches by. A new one is filled beside the old; the alias then moves in one step,
/// and the old one is gone in the same step. Only who has the <see cref="Turn"/> may change any of it.
/// </summary>
internal sealed partial class VersionedIndexes(ElasticClient elastic, ElasticSettings settings, TimeProvider clock)
{
    private const int MarkBytes = 3;

    /// <summary>The name searches use.</summary>
    public string Alias => settings.Index;

    /// <summary>Makes an empty one under a name nobody has had.</summary>
    public async Task<string> CreateAsync(JsonObject body, CancellationToken cancellation)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Alias}-{clock.GetUtcNow():yyyyMMddHHmmssfff}-{RandomNumberGenerator.GetHexString(2 * MarkBytes, lowercase: true)}");
        try
        {
            await elastic.SendAsync(HttpMethod.Put, name, body, cancellation);
        }
        catch (ElasticProblem problem) when (problem.Type == "resource_already_exists_exception")
        {
            // A repetition: the first try had come through.
        }
        return name;
    }

    /// <summary>Moves the alias; nobody who searches meanwhile finds nothing.</summary>
    public async Task SwapAsync(string next, CancellationToken cancellation)
    {
        var before = (await ListAsync(cancellation)).Where(index => index.Aliased && index.Name != next).Select(index => index.Name);
        var actions = new JsonArray([.. before.Select(name => Action("remove_index", new() { ["index"] = name }))]);
        actions.Add((JsonNode)Action("add", new() { ["index"] = next, ["alias"] = Alias }));
        try
        {
            await elastic.SendAsync(HttpMethod.Post, "_aliases", new JsonObject { ["actions"] = actions }, cancellation);
        }
        catch (ElasticProblem problem) when (problem.IsMissingIndex)
        {
            // A repetition: the first try has moved it already. Anything else is said again now.
            await elastic.SendAsync(HttpMethod.Get, $"{next}/_alias/{Alias}", null, cancellation);
        }
    }

    /// <summary>Deletes what nobody searches: left by who died while building, or written into being by a request that came too late.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        foreach (var index in (await ListAsync(cancellation)).Where(index => !index.Aliased)) await DeleteAsync(index.Name, cancellation);
    }

    public async Task DeleteAsync(string name, CancellationToken cancellation)
    {
        try
        {
            await elastic.SendAsync(HttpMethod.Delete, name, null, cancellation);
        }
        catch (ElasticProblem problem) when (problem.IsMissingIndex)
        {
            // As wished.
        }
    }

    /// <summary>Ours alone: another portal's indexes on the same server may begin with the same letters.</summary>
    private async Task<IReadOnlyList<(string Name, bool Aliased)>> ListAsync(CancellationToken cancellation)
    {
        var all = await elastic.SendAsync(HttpMethod.Get, $"{Alias}-*/_alias", null, cancellation);
        return [.. all.EnumerateObject().Where(index => index.Name.StartsWith(Alias, StringComparison.Ordinal) && Ending().IsMatch(index.Name[Alias.Length..]))
            .Select(index => (index.Name, index.Value.GetProperty("aliases").TryGetProperty(Alias, out JsonElement _)))];
    }

    private static JsonObject Action(string what, JsonObject on) => new() { [what] = on };

    [GeneratedRegex("^-[0-9]{17}-[0-9a-f]{6}$")]
    private static partial Regex Ending();
}
