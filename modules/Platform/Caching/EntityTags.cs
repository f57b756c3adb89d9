using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Platform.Caching;

/// <summary>
/// Gives public answers their ETag: a hash of the bytes. Browsers and proxies may keep them, but ask each time
/// (<c>no-cache</c>), so that nobody reads what was taken back. Members, too: the bytes are everybody's.
/// </summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var marked = context.GetEndpoint()?.Metadata.GetMetadata<KeptPubliclyAttribute>();
        if (marked is null || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            await next(context);
            return;
        }
        var wire = context.Response.Body;
        using var body = new MemoryStream();
        context.Response.Body = body;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }
        if (context.Response.StatusCode == StatusCodes.Status200OK && context.Response.GetTypedHeaders().CacheControl is not { NoStore: true }) Tag(context.Response, body, marked);
        if (body.Length > 0) await wire.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted);
    }

    private static void Tag(HttpResponse response, MemoryStream body, KeptPubliclyAttribute marked)
    {
        var hash = SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length));
        response.Headers.ETag = $"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"";
        response.Headers.CacheControl = "no-cache";
        if (marked.IsPage) response.Headers.Append("Vary", "Cookie");
        response.ContentLength = body.Length;
    }
}
