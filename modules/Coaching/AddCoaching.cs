using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Coaching;

/// <summary>Composes what happens after a matching is published.</summary>
public static class CoachingComposition
{
    public static IServiceCollection AddCoaching(this IServiceCollection services) => services.AddSingleton<IModelPart, CoachingTables>();
}
