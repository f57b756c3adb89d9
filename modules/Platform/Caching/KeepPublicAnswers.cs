using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Face;

namespace ReciproCoach.Platform.Caching;

/// <summary>
/// Says which answers are kept: those of endpoints marked <see cref="KeptPubliclyAttribute"/>, by address, theme and minute of the
/// portal's clock. Somebody signed in may be shown a kept answer, because it is everybody's; one made for them is not kept.
/// </summary>
internal sealed class KeepPublicAnswers(DropWhatChanged drop, TimeProvider clock) : IOutputCachePolicy
{
    private static readonly object Begun = new();
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var marked = http.GetEndpoint()?.Metadata.GetMetadata<KeptPubliclyAttribute>();
        var isKept = marked is not null && MayBeKept(http.Request, marked);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = isKept;
        if (marked is null || !isKept) return;
        context.CacheVaryByRules.QueryKeys = marked.Queries.Length > 0 ? new StringValues(marked.Queries) : default;
        context.CacheVaryByRules.VaryByValues["minute"] = (clock.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute).ToString(CultureInfo.InvariantCulture);
        if (marked.IsPage) context.CacheVaryByRules.VaryByValues["theme"] = ChosenTheme.Of(http.Request) ?? "";
        context.ResponseExpirationTimeSpan = OneMinute;
        await drop.FollowAsync(cancellation);
        http.Items[Begun] = drop.Drops;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public async ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (http.Response.StatusCode != StatusCodes.Status200OK || http.User.Identity?.IsAuthenticated == true || !StringValues.IsNullOrEmpty(http.Response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
            return;
        }
        await drop.FollowAsync(cancellation);
        if (http.Items[Begun] is not long begun || begun != drop.Drops) context.AllowCacheStorage = false;
        foreach (var tag in http.RequestServices.GetRequiredService<Shown>().Tags) context.Tags.Add(tag);
    }

    private static bool MayBeKept(HttpRequest request, KeptPubliclyAttribute marked) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && (marked.Queries.Length > 0 || !request.QueryString.HasValue)
        && !(marked.IsForStrangers && request.Cookies.ContainsKey(AccessRules.SessionCookie));
}
