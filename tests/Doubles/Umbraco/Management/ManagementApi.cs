using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>What every answer of the Management API has in common: who may ask, headers, errors in two shapes.</summary>
internal sealed class ManagementApi(WebApplication app, UmbracoDouble umbraco)
{
    public const string Base = "/umbraco/management/api/v1/";

    /// <param name="section">The section of the back office that gives the right; null where every user may.</param>
    public void Get(string path, string? section, Func<HttpContext, JsonNode?> read) =>
        app.MapGet(Base + path, http => AnswerAsync(http, section, null, (request, _) => new(200, read(request) ?? throw ManagementProblem.NotFound("item"))));

    public void Post(string path, string? section, RequestShape shape, Func<HttpContext, JsonObject, Guid?> create) =>
        app.MapPost(Base + path, http => AnswerAsync(http, section, shape, (request, body) => create(request, body!) is { } id ? new(201, null) { Made = id } : new(200, null)));

    public void Put(string path, string? section, RequestShape shape, Func<HttpContext, JsonObject, string?> update) =>
        app.MapPut(Base + path, http => AnswerAsync(http, section, shape, (request, body) => new(200, null) { Warning = update(request, body!) }));

    public void Delete(string path, string? section, Action<HttpContext> delete) => app.MapDelete(Base + path, http => AnswerAsync(http, section, null, (request, _) =>
    {
        delete(request);
        return new(200, null);
    }));

    /// <summary>A multipart form.</summary>
    public void PostForm(string path, string? section, Func<IFormCollection, Guid> create) => app.MapPost(Base + path, async http =>
    {
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : throw new BadHttpRequestException("multipart/form-data is needed");
        await AnswerAsync(http, section, null, (_, _) => new(201, null) { Made = create(form) });
    });

    public static Guid Id(HttpContext http, string name = "id") => Guid.Parse((string)http.Request.RouteValues[name]!, CultureInfo.InvariantCulture);

    /// <summary>A list with <c>skip</c> and <c>take</c>; 100 unless asked otherwise.</summary>
    public static JsonObject Page(HttpContext http, IEnumerable<JsonNode> items)
    {
        int Number(string name, int otherwise) => int.TryParse(http.Request.Query[name], CultureInfo.InvariantCulture, out var number) ? number : otherwise;
        var all = items.ToList();
        return new() { ["total"] = all.Count, ["items"] = new JsonArray([.. all.Skip(Number("skip", 0)).Take(Number("take", 100))]) };
    }

    private async Task AnswerAsync(HttpContext http, string? section, RequestShape? shape, Func<HttpContext, JsonObject?, ManagementAnswer> act)
    {
        var isWrite = http.Request.Method != "GET";
        var sent = shape is null ? null : await ReadAsync(http.Request);
        if (isWrite) umbraco.Interruption.BeforeWrite?.Invoke(http.Request.Path.Value![Base.Length..]);
        var (breaks, carriedOut) = isWrite ? umbraco.Interruption.Next() : (false, true);
        var answer = carriedOut ? Act(http, section, shape, sent, act) : null;
        if (breaks || answer is null) http.Abort();
        else await WriteAsync(http, answer);
    }

    private ManagementAnswer Act(HttpContext http, string? section, RequestShape? shape, JsonNode? sent, Func<HttpContext, JsonObject?, ManagementAnswer> act)
    {
        try
        {
            lock (umbraco.State.Gate)
            {
                if (umbraco.Access.GroupOf(http.Request.Headers.Authorization) is not { } group && !umbraco.SignIns.IsAdmin(http.Request, out group)) throw ManagementProblem.Bare(401);
                if (section is not null && !group["sections"]!.AsArray().Any(one => (string?)one == section)) throw ManagementProblem.Bare(403);
                http.Items["group"] = group;
                return act(http, shape?.Check(sent));
            }
        }
        catch (ManagementProblem problem)
        {
            return new(problem.Status, problem.Body);
        }
    }

    private static async Task<JsonNode?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(HttpContext http, ManagementAnswer answer)
    {
        var response = http.Response;
        response.StatusCode = answer.Status;
        response.Headers.CacheControl = "no-store, must-revalidate, no-cache, max-age=0";
        response.Headers["api-supported-versions"] = "1.0";
        if (answer.Status == 401) response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        if (answer.Made is { } id) response.Headers["Umb-Generated-Resource"] = id.ToString();
        if (answer.Warning is { } words) response.Headers["Umb-Notifications"] = new JsonArray(new JsonObject { ["message"] = words, ["category"] = "Publish", ["type"] = "Warning" }).ToJsonString();
        if (answer.Body is null) return;
        response.ContentType = "application/json; charset=utf-8";
        await response.WriteAsync(answer.Body.ToJsonString());
    }
}

/// <summary>What is answered: creations name their id in a header and have no body, warnings stand in a header too.</summary>
internal sealed record ManagementAnswer(int Status, JsonNode? Body)
{
    public Guid? Made { get; init; }

    public string? Warning { get; init; }
}
