using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Matching.Desk;

/// <summary>Composes the coordinators' desk.</summary>
public static class DeskComposition
{
    public static IServiceCollection AddMatchingDesk(this IServiceCollection services) =>
        services.AddSingleton<IModelPart, DeskTables>();
}
