using ReciproCoach.Platform.Headers;

namespace ReciproCoach.Site.Hosting;

/// <summary>
/// Headers every answer carries. Nothing is inline and nothing comes from elsewhere, so the policy needs no nonces and pages
/// can be cached; only a form may end at the payment provider's page, and pictures may come from the page store's own server.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next, IEnumerable<FormTarget> formTargets, IEnumerable<ImageOrigin> imageOrigins)
{
    private readonly string policy = string.Join("; ",
        "default-src 'none'", "style-src 'self'", "script-src 'self'", 
        string.Join(' ', imageOrigins.Select(source => source.Origin).Prepend("img-src 'self' data:")), "font-src 'self'", "connect-src 'self'",
        "manifest-src 'self'", "base-uri 'none'", "frame-ancestors 'none'",
        string.Join(' ', formTargets.Select(target => target.Origin).Prepend("form-action 'self'")));

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        return next(context);
    }
}
