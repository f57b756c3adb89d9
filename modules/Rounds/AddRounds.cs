using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Rounds;

/// <summary>Composes rounds, enrolments and requests.</summary>
public static class RoundsComposition
{
    public static IServiceCollection AddRounds(this IServiceCollection services) => services.AddSingleton<IModelPart, RoundsTables>();
}
