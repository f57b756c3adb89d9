using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Start;
using ReciproCoach.Site.Demo.Story;

namespace ReciproCoach.Site.Demo;

/// <summary>Composes the demo: people, rounds and what happened in them, so that a newcomer finds the portal lived in.</summary>
internal static class DemoComposition
{
    public static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddScoped<TellDemo>().AddScoped<SeedDemo>().AddScoped<EmptyPortal>().AddScoped<IPortalCommand, DemoCommand>();
        if (DemoSettings.Read(configuration, environment).Enabled) services.AddScoped<IStartTask>(all => all.GetRequiredService<SeedDemo>());
        return services;
    }
}
