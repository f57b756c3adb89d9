using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ReciproCoach.Content.Umbraco.Media;

/// <summary>
/// <c>/media/…</c>: Umbraco's pictures, handed on so that readers' browsers ask nobody else. Only pictures of the copy have such
/// an address; there is no way to have another one fetched.
/// </summary>
internal static class ServeMedia
{
    public static void MapMedia(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/media/{name:length(26,40)}", async (string name, FetchPicture fetch, HttpContext context) =>
        {
            if (await fetch.RunAsync(name, context.RequestAborted) is not { } file) return Results.NotFound();
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.File(file.Path, file.Type);
        }).AllowAnonymous();
}
