using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Content;

/// <summary>Composes the programme's pages.</summary>
public static class ContentComposition
{
    public static IServiceCollection AddContent(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddSingleton<IModelPart, ContentTables>();
    }
}
