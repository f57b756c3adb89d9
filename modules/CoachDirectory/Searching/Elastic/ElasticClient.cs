using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>
/// The few calls the directory needs, in plain JSON: servers from 7.8 to 9 understand <c>application/json</c>, whereas each
/// vendored media type is refused by some of them.
/// </summary>
internal sealed class ElasticClient(IHttpClientFactory connections)
{
    /// <summary>A search, with little patience.</summary>
    /// <exception cref="ElasticProblem">The server has refused.</exception>
    /// <exception cref="HttpRequestException">The server cannot be reached; see <see cref="Unreachable"/> for the other shapes of it.</exception>
    public Task<JsonElement> SearchAsync(string index, JsonObject body, CancellationToken cancellation) =>
        SendAsync(ElasticHttp.Searches, HttpMethod.Post, $"{index}/_search", Json(body), cancellation);

    /// <summary>Anything else, with much patience.</summary>
    /// <inheritdoc cref="SearchAsync"/>
    public Task<JsonElement> SendAsync(HttpMethod method, string path, JsonNode? body, CancellationToken cancellation) =>
        SendAsync(ElasticHttp.Writes, method, path, body is null ? null : Json(body), cancellation);

    /// <summary>Many writes at once. The answer is good even where single writes have failed: look at each.</summary>
    /// <param name="index">A real index, never the alias: what is meant for one version must not reach the next.</param>
    /// <param name="lines">Actions and documents, in the server's order.</param>
    /// <param name="cancellation">Whoever waits has gone.</param>
    public async Task<IReadOnlyList<BulkOutcome>> BulkAsync(string index, IEnumerable<JsonObject> lines, CancellationToken cancellation)
    {
        // Each line ends with a newline, the last one too: the server insists.
        var body = new StringBuilder();
        foreach (var line in lines) body.Append(line.ToJsonString()).Append('\n');
        var content = new Content(body.ToString(), "application/x-ndjson");
        return BulkOutcome.Read(await SendAsync(ElasticHttp.Writes, HttpMethod.Post, $"{index}/_bulk?refresh=true", content, cancellation));
    }

    private async Task<JsonElement> SendAsync(string connection, HttpMethod method, string path, Content? content, CancellationToken cancellation)
    {
        using var http = connections.CreateClient(connection);
        using var request = new HttpRequestMessage(method, path) { Content = content?.ToHttp() };
        using var answer = await http.SendAsync(request, cancellation);
        var body = await answer.Content.ReadAsStringAsync(cancellation);
        if (!answer.IsSuccessStatusCode) throw ElasticProblem.Of(answer.StatusCode, body);
        return Parse(answer, body);
    }

    /// <summary>A proxy's page with status 200 is no answer either.</summary>
    private static JsonElement Parse(HttpResponseMessage answer, string body)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(body);
        }
        catch (JsonException)
        {
            throw ElasticProblem.Of(HttpStatusCode.BadGateway, $"{answer.Content.Headers.ContentType} is not what Elasticsearch answers.");
        }
    }

    private static Content Json(JsonNode body) => new(body.ToJsonString(), "application/json");

    private sealed record Content(string Body, string MediaType)
    {
        public StringContent ToHttp() => new(Body, Encoding.UTF8, new MediaTypeHeaderValue(MediaType));
    }
}
