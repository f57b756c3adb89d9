using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ReciproCoach.Platform.Caching;

/// <summary>Composes the keeping of public answers.</summary>
public static class Caching
{
    private const long MostBytes = 32 * 1024 * 1024;

    internal static IServiceCollection AddCaching(this IServiceCollection services)
    {
        services.AddScoped<Shown>().AddSingleton<DropWhatChanged>();
        services.AddOutputCache(cache =>
        {
            cache.SizeLimit = MostBytes;
            // A slug is written in one way; another way is another address, and has no page.
            cache.UseCaseSensitivePaths = true;
            cache.AddBasePolicy(policy => policy.AddPolicy<KeepPublicAnswers>(), excludeDefaultPolicy: true);
        });
        return services;
    }

    /// <summary>Stands after the routing, which knows the endpoint, and before the sign-in, which a kept answer does not need.</summary>
    public static IApplicationBuilder UsePublicAnswers(this IApplicationBuilder portal) =>
        portal.UseMiddleware<NotModified>().UseOutputCache().UseMiddleware<EntityTags>();
}
