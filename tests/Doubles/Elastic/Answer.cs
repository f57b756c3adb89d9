using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>How a request is let in and how its answer travels: sign-in, media types, headers, chunks, and the faults in between.</summary>
internal sealed class Answer(ElasticDouble server)
{
    private static readonly string[] Json = ["application/json"], Lines = ["application/json", "application/x-ndjson"];

    public Task GiveAsync(HttpContext http, Func<JsonNode?, JsonObject?> act) => GiveAsync(http, Json, body => act(body.Length == 0 ? null : Parse(body)), () => Task.CompletedTask);

    public Task GiveLinesAsync(HttpContext http, Func<string, JsonObject> act) => GiveAsync(http, Lines, act, () => server.Faults.BeforeBulk?.Invoke() ?? Task.CompletedTask);

    private async Task GiveAsync(HttpContext http, string[] mediaTypes, Func<string, JsonObject?> act, Func<Task> first)
    {
        server.Note(http.Request);
        var faults = server.Faults;
        if (faults.Delay > TimeSpan.Zero) await Task.Delay(faults.Delay, http.RequestAborted);
        if (faults.Gone)
        {
            http.Abort();
            return;
        }
        try
        {
            LetIn(http.Request);
            if (faults.Refuses() is { } status) throw Refusal(status);
            var body = await ReadAsync(http.Request, mediaTypes);
            await first();
            if (faults.WritesBlocked && mediaTypes == Lines) throw ElasticRefusal.Of(403, "cluster_block_exception", "index blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];");
            var answer = act(body);
            if (faults.LosesThisAnswer()) http.Abort();
            else await WriteAsync(http, answer, product: true);
        }
        catch (ElasticRefusal refusal)
        {
            http.Response.StatusCode = refusal.Status;
            if (refusal.Status == 401) http.Response.Headers.WWWAuthenticate = "ApiKey";
            await WriteAsync(http, refusal.Body, product: refusal.Status != 403);
        }
    }

    private void LetIn(HttpRequest request)
    {
        if (server.SignIn is { } wanted && request.Headers.Authorization != wanted)
            throw ElasticRefusal.Of(401, "security_exception", $"missing authentication credentials for REST request [{request.Path}]");
    }

    private static ElasticRefusal Refusal(int status) => status switch
    {
        503 => ElasticRefusal.Search(503, "no_shard_available_action_exception", "no shard is available"),
        429 => ElasticRefusal.Of(429, "es_rejected_execution_exception", "rejected execution of coordinating operation"),
        _ => ElasticRefusal.Of(status, "exception", "as the test asked"),
    };

    /// <summary>The body, if its media type is one every version understands.</summary>
    private static async Task<string> ReadAsync(HttpRequest request, string[] mediaTypes)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var type = request.ContentType?.Split(';')[0].Trim();
        if (body.Length > 0 && !mediaTypes.Contains(type)) throw ElasticRefusal.Plain(406, $"Content-Type header [{request.ContentType}] is not supported");
        if (request.Headers.Accept.FirstOrDefault() is { } accept && accept != "application/json") throw ElasticRefusal.Plain(406, $"The double answers application/json, not {accept}.");
        return body;
    }

    private static JsonNode? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            throw ElasticRefusal.Of(400, "x_content_e_o_f_exception", "Unexpected end-of-input");
        }
    }

    private async Task WriteAsync(HttpContext http, JsonObject? body, bool product)
    {
        var response = http.Response;
        if (server.Line is ServerLine.Nine && product) response.Headers["X-elastic-product"] = "Elasticsearch";
        response.ContentType = server.Line is ServerLine.Seven ? "application/json; charset=UTF-8" : "application/json";
        if (body is null || HttpMethods.IsHead(http.Request.Method)) return;
        var bytes = Encoding.UTF8.GetBytes(body.ToJsonString());
        if (server.Line is ServerLine.Seven) response.ContentLength = bytes.Length;
        // Without a length the server sends chunks, and a reader must not think the first is all.
        for (var at = 0; at < bytes.Length; at += 700)
        {
            await response.Body.WriteAsync(bytes.AsMemory(at, Math.Min(700, bytes.Length - at)));
            await response.Body.FlushAsync();
        }
    }
}
