using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ReciproCoach.Content.Images;

/// <summary><c>/images/…</c>: pictures, to be kept for a year, because a name never means something else.</summary>
internal static class ServeImages
{
    public static void MapImages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/images/{file}", (string file, ImageFolder folder, HttpContext context) =>
        {
            if (TypeOf(file) is not { } type || folder.Find(file) is not { } place) return Results.NotFound();
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.File(place, type);
        }).AllowAnonymous();

    private static string? TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".jpg" => "image/jpeg",
        ".webp" => "image/webp",
        _ => null,
    };
}
