using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>What the server answers when it refuses: a status and an error body of either shape.</summary>
internal sealed class ElasticRefusal : Exception
{
    private readonly JsonNode error;

    private ElasticRefusal(int status, JsonNode error, string message) : base(message) => (Status, this.error) = (status, error);

    public int Status { get; }

    /// <summary>The error alone, as an item of a bulk answer has it.</summary>
    public JsonNode Error => error.DeepClone();

    public JsonObject Body => new() { ["error"] = Error, ["status"] = Status };

    /// <summary>The usual shape.</summary>
    public static ElasticRefusal Of(int status, string type, string reason) => new(status, new JsonObject
    {
        ["root_cause"] = new JsonArray(new JsonObject { ["type"] = type, ["reason"] = reason }),
        ["type"] = type,
        ["reason"] = reason,
    }, reason);

    /// <summary>The other shape: a sentence.</summary>
    public static ElasticRefusal Plain(int status, string sentence) => new(status, sentence, sentence);

    /// <summary>A search that failed in every shard: the cause stands in the root cause only.</summary>
    public static ElasticRefusal Search(int status, string cause, string reason) => new(status, new JsonObject
    {
        ["root_cause"] = new JsonArray(new JsonObject { ["type"] = cause, ["reason"] = reason }),
        ["type"] = "search_phase_execution_exception",
        ["reason"] = "all shards failed",
        ["phase"] = "query",
        ["grouped"] = true,
        ["failed_shards"] = new JsonArray(),
    }, reason);

    public static ElasticRefusal NoIndex(string name) => Of(404, "index_not_found_exception", $"no such index [{name}]");

    public static ElasticRefusal NotParsed(string reason) => Of(400, "parsing_exception", reason);
}
