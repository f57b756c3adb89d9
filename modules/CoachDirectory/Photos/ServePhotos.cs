using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Face;

namespace ReciproCoach.CoachDirectory.Photos;

/// <summary>
/// <c>/photos/…</c>: faces, for those who may see them now. A photograph for everybody may be kept by browsers and proxies, but
/// is asked for each time, so that one taken back is gone; any other is kept nowhere.
/// </summary>
internal static class ServePhotos
{
    public static void MapPhotos(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/photos/{photo}", async (string photo, IPhotos photos, WhoReads reader, HttpContext context, CancellationToken cancellation) =>
        {
            if (Portrait.Read(photo) is not var (asked, size) || await photos.OwnerAsync(asked.Print, cancellation) is not { } owner) return Results.NotFound();
            if ((await reader.LookAsync(owner, cancellation))?.Photo != asked || photos.Find(asked, size) is not { } file) return Results.NotFound();
            var forEverybody = owner.AsSeenBy(Audience.Public)?.Photo is not null;
            context.Response.Headers.CacheControl = forEverybody ? "public, no-cache" : "private, no-store";
            return Results.File(file, "image/webp", entityTag: forEverybody ? new EntityTagHeaderValue($"\"{asked.Print}\"") : null);
        }).AllowAnonymous();
}
