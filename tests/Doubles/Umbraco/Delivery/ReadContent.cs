using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary>Published documents by id, by path and in lists. Null is an empty 404.</summary>
internal sealed class ReadContent(UmbracoState state, SearchIndex index)
{
    private readonly ContentPaths paths = new(state);
    private readonly DeliveryJson json = new(state);
    private readonly ListQuery lists = new(state, index);

    public JsonNode? Item(HttpContext http, string path)
    {
        var culture = AskedCulture.Of(http.Request, state);
        if (culture.MatchesNothing) return null;
        if (Guid.TryParse(path, out var id)) return Published(state.Documents.GetValueOrDefault(id), culture.Code ?? state.DefaultLanguage, http.Request);
        var (prefix, below) = paths.Split(Uri.UnescapeDataString(path));
        // The prefix and the header must agree.
        if (prefix is not null && culture.Code is { } asked && !string.Equals(prefix, asked, StringComparison.OrdinalIgnoreCase)) return null;
        var code = prefix ?? culture.Code ?? state.DefaultLanguage;
        var found = Published(paths.At(below, code), code, http.Request);
        if (found is null && prefix is not null) LeadOn(http.Response, prefix, below);
        return found;
    }

    public JsonArray Items(HttpRequest request)
    {
        var culture = AskedCulture.Of(request, state);
        var ids = request.Query["id"].Select(id => Guid.TryParse(id, out var one) ? one : Guid.Empty).ToHashSet();
        var code = culture.Code ?? state.DefaultLanguage;
        // In the server's order, not the request's.
        return culture.MatchesNothing ? [] : new([.. state.Documents.Values.Where(document => ids.Contains(document.Id)).Select(document => Published(document, code, request)).OfType<JsonObject>()]);
    }

    public JsonObject List(HttpRequest request)
    {
        var culture = AskedCulture.Of(request, state);
        var code = culture.Code ?? state.DefaultLanguage;
        var (total, page) = culture.MatchesNothing ? (0, []) : lists.Run(request, code);
        return new() { ["total"] = total, ["items"] = new JsonArray([.. page.Select(document => Written(document, code, request))]) };
    }

    private JsonObject? Published(CmsDocument? document, string culture, HttpRequest request) =>
        document is { IsTrashed: false } && document.Published.ContainsKey(culture) ? Written(document, culture, request) : null;

    private JsonObject Written(CmsDocument document, string culture, HttpRequest request) =>
        json.Item(document, culture, FieldChoice.Of(request), FieldChoice.Of(request, "expand"));

    /// <summary>A document that has moved: where it is now, as a path of the site, not of the API.</summary>
    private void LeadOn(HttpResponse response, string culture, string below)
    {
        if (!state.OldPaths.TryGetValue((culture, below), out var id) || state.Documents.GetValueOrDefault(id) is not { } moved || !moved.Published.ContainsKey(culture)) return;
        response.StatusCode = StatusCodes.Status301MovedPermanently;
        response.Headers.Location = paths.Full(moved, culture);
        var root = state.RootOf(moved);
        response.Headers["Location-Start-Item-Path"] = root.Published.GetValueOrDefault(culture)?.Segment;
        response.Headers["Location-Start-Item-Id"] = root.Id.ToString();
    }
}
