using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary>The Delivery API's endpoints, version 2, and the files of media.</summary>
internal static class MapDeliveryApi
{
    private const string Base = "/umbraco/delivery/api/v2";

    public static void MapDelivery(this WebApplication app, UmbracoDouble umbraco)
    {
        var state = umbraco.State;
        var content = new ReadContent(state, umbraco.Index);
        app.MapGet(Base + "/content/item/{**path}", http => AnswerAsync(http, umbraco, () => content.Item(http, (string?)http.Request.RouteValues["path"] ?? "")));
        app.MapGet(Base + "/content/items", http => AnswerAsync(http, umbraco, () => content.Items(http.Request)));
        app.MapGet(Base + "/content", http => AnswerAsync(http, umbraco, () => content.List(http.Request)));
        app.MapGet(Base + "/media", http => AnswerAsync(http, umbraco, () => Media(http.Request, state)));
        app.MapGet(Base + "/media/item/{id:guid}", http => AnswerAsync(http, umbraco, () =>
            state.Media.TryGetValue(Guid.Parse((string)http.Request.RouteValues["id"]!, CultureInfo.InvariantCulture), out var media) ? DeliveryJson.Media(media, withDates: true) : null));
        app.MapGet("/media/{**file}", http => FileAsync(http, state));
    }

    private static JsonObject Media(HttpRequest request, UmbracoState state)
    {
        const string Children = "children:";
        var fetch = request.Query["fetch"].ToString();
        if (!fetch.StartsWith(Children, StringComparison.Ordinal)) throw new DeliveryProblem(400, "Selector option not found", "The attempted 'fetch' option does not exist");
        Guid? folder = Guid.TryParse(fetch[Children.Length..], out var id) ? id : null;
        var all = state.Media.Values.Where(media => media.Parent == folder).OrderBy(media => media.Name, StringComparer.Ordinal).ToList();
        return new() { ["total"] = all.Count, ["items"] = new JsonArray([.. all.Select(media => DeliveryJson.Media(media, withDates: true))]) };
    }

    private static async Task AnswerAsync(HttpContext http, UmbracoDouble umbraco, Func<JsonNode?> read)
    {
        var response = http.Response;
        response.Headers.Vary = "Accept-Language, Accept-Segment, Preview, Start-Item";
        response.Headers["api-supported-versions"] = "2.0";
        JsonNode? body = null;
        try
        {
            lock (umbraco.State.Gate)
            {
                if (NeedsKey(http.Request, umbraco)) response.StatusCode = StatusCodes.Status401Unauthorized;
                else if ((body = read()) is null && response.StatusCode == StatusCodes.Status200OK) response.StatusCode = StatusCodes.Status404NotFound;
            }
        }
        catch (DeliveryProblem problem)
        {
            (response.StatusCode, body) = (problem.Status, problem.Body);
        }
        if (body is null) return;
        response.ContentType = response.StatusCode == StatusCodes.Status200OK ? "application/json; charset=utf-8" : "application/problem+json; charset=utf-8";
        await response.WriteAsync(body.ToJsonString());
    }

    /// <summary>Drafts are shown to nobody here: a preview without the key is refused, and the portal asks for none.</summary>
    private static bool NeedsKey(HttpRequest request, UmbracoDouble umbraco) =>
        (!umbraco.PublicAccess || request.Headers["Preview"] == "true") && request.Headers["Api-Key"] != umbraco.ApiKey;

    private static async Task FileAsync(HttpContext http, UmbracoState state)
    {
        CmsMedia? media;
        lock (state.Gate) media = state.Media.Values.FirstOrDefault(one => one.Url == http.Request.Path);
        var answer = media is null ? Results.NotFound() : Results.Bytes(media.Bytes, media.ContentType, lastModified: media.CreatedAt,
            entityTag: new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{media.Bytes.Length:x}\"")));
        await answer.ExecuteAsync(http);
    }
}
