using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using ReciproCoach.Doubles.Elastic.Queries;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>The calls the portal makes, and what becomes of them.</summary>
internal sealed class ElasticApi(Indexes indexes, Faults faults, ServerLine line)
{
    private readonly Lock gate = new();

    public void Map(WebApplication app, Answer answer)
    {
        void Serve(string method, string path, Func<HttpContext, JsonNode?, JsonObject?> act) => app.MapMethods(path, [method], http => answer.GiveAsync(http, body => Locked(() => act(http, body))));
        Serve("GET", "/", (_, _) => Root());
        Serve("GET", "/_cluster/health/{index}", (http, _) => new() { ["status"] = indexes.Find(Name(http)) is null ? "red" : "yellow", ["timed_out"] = false });
        Serve("POST", "/_aliases", (_, body) => ChangeAliases(body!));
        Serve("GET", "/_alias/{alias}", (http, _) => Alias(Route(http, "alias")));
        Serve("GET", "/{index}/_alias", (http, _) => Aliases(indexes.Matching(Name(http))));
        Serve("PUT", "/{index}", (http, body) => Create(Name(http), body!.AsObject()));
        Serve("DELETE", "/{index}", (http, _) => Delete(Name(http)));
        Serve("HEAD", "/{index}", (http, _) => indexes.Find(Name(http)) is null ? null : []);
        Serve("POST", "/{index}/_refresh", (http, _) => Refresh(indexes.Find(Name(http))));
        Serve("POST", "/{index}/_flush", (http, _) => Refresh(indexes.Find(Name(http))));
        Serve("POST", "/{index}/_forcemerge", (http, _) => Merge(indexes.Find(Name(http))));
        Serve("POST", "/{index}/_search", (http, body) => Search.Run(indexes.Find(Name(http)), body!.AsObject(), line));
        Serve("GET", "/{index}/_doc/{id}", (http, _) => Get(http));
        Serve("PUT", "/{index}/_doc/{id}", (http, body) => Put(http, body!.AsObject(), create: false));
        Serve("PUT", "/{index}/_create/{id}", (http, body) => Put(http, body!.AsObject(), create: true));
        Serve("DELETE", "/{index}/_doc/{id}", (http, _) => Put(http, null, create: false));
        app.MapPost("/{index}/_bulk", http => answer.GiveLinesAsync(http, body => Locked(() => Bulk(http, body))));
        app.MapFallback(http => answer.GiveAsync(http, _ => throw ElasticRefusal.Plain(400, $"no handler found for uri [{http.Request.Path}] and method [{http.Request.Method}]")));
    }

    private T Locked<T>(Func<T> act)
    {
        lock (gate) return act();
    }

    private JsonObject Root() => new()
    {
        ["name"] = "double",
        ["version"] = new JsonObject { ["number"] = line is ServerLine.Seven ? "7.8.0" : "9.5.0" },
        ["tagline"] = "You Know, for Search",
    };

    private JsonObject Bulk(HttpContext http, string body)
    {
        var answer = new BulkRequest(indexes, faults, line).Run(Name(http), body);
        if (http.Request.Query["refresh"] == "true") indexes.Seek(Name(http))?.Refresh();
        return answer;
    }

    private JsonObject Create(string name, JsonObject body)
    {
        indexes.Create(name, body);
        return new() { ["acknowledged"] = true, ["shards_acknowledged"] = true, ["index"] = name };
    }

    private JsonObject Delete(string name)
    {
        foreach (var one in name.Split(',')) indexes.Delete(one);
        return new() { ["acknowledged"] = true };
    }

    private JsonObject ChangeAliases(JsonNode body)
    {
        indexes.ChangeAliases(body["actions"]!.AsArray());
        return line is ServerLine.Seven ? new() { ["acknowledged"] = true } : new() { ["acknowledged"] = true, ["errors"] = false };
    }

    private JsonObject Alias(string alias)
    {
        var behind = indexes.All.Where(index => index.Aliases.Contains(alias)).ToList();
        return behind.Count > 0 ? Aliases(behind) : throw ElasticRefusal.Plain(404, $"alias [{alias}] missing");
    }

    private static JsonObject Aliases(IEnumerable<StoredIndex> some) => new(some.Select(index => KeyValuePair.Create(index.Name,
        (JsonNode?)new JsonObject { ["aliases"] = new JsonObject(index.Aliases.Select(alias => KeyValuePair.Create(alias, (JsonNode?)new JsonObject()))) })));

    private static JsonObject Refresh(StoredIndex index)
    {
        index.Refresh();
        return new() { ["_shards"] = new JsonObject { ["total"] = 1, ["successful"] = 1, ["failed"] = 0 } };
    }

    private static JsonObject Merge(StoredIndex index)
    {
        index.Remains.Clear();
        return Refresh(index);
    }

    /// <summary>Read by id, a document is as it is now, refreshed or not.</summary>
    private JsonObject Get(HttpContext http)
    {
        var index = indexes.Find(Name(http));
        var (id, document) = (Route(http, "id"), index.Find(Route(http, "id")));
        var answer = new JsonObject { ["_index"] = index.Name, ["_id"] = id, ["found"] = document is not null };
        if (line is ServerLine.Seven) answer["_type"] = "_doc";
        if (document is null)
        {
            http.Response.StatusCode = 404;
            return answer;
        }
        answer["_version"] = document.Version;
        answer["_seq_no"] = document.SeqNo;
        answer["_primary_term"] = WriteTerms.PrimaryTerm;
        answer["_source"] = index.Mapping.Shown(document.Source!);
        return answer;
    }

    private JsonObject Put(HttpContext http, JsonObject? source, bool create)
    {
        if (faults.WritesBlocked) throw ElasticRefusal.Of(403, "cluster_block_exception", $"index [{Name(http)}] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];");
        var index = indexes.FindOrCreate(Name(http));
        var (now, result) = index.Write(Route(http, "id"), source, WriteTerms.Read(key => http.Request.Query[key].FirstOrDefault(), create));
        http.Response.StatusCode = result switch { "created" => 201, "not_found" => 404, _ => 200 };
        if (http.Request.Query["refresh"] == "true") index.Refresh();
        return new() { ["_index"] = index.Name, ["_id"] = now.Id, ["_version"] = now.Version, ["result"] = result, ["_seq_no"] = now.SeqNo, ["_primary_term"] = WriteTerms.PrimaryTerm };
    }

    private static string Name(HttpContext http) => Route(http, "index");

    private static string Route(HttpContext http, string name) => (string)http.Request.RouteValues[name]!;
}
