using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Platform.Pages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform;

/// <summary>Composes what every module stands on.</summary>
public static class PlatformComposition
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, PortalSettings portal, DatabaseSettings database)
    {
        ArgumentNullException.ThrowIfNull(portal);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(portal).AddSingleton<PortalLinks>().AddSingleton<SignedLinks>();
        services.AddSingleton<IModelPart, PlatformTables>().AddPortalDatabase(database);
        services.AddScoped<PageHead>();
        services.AddCaching();
        services.AddScoped<OutboxWriter>().AddScoped<ChangesFeed>().AddScoped<AuditTrail>().AddScoped<DomainEvents>();
        services.AddSingleton<DeliverOutbox>().AddSingleton<IBackgroundWork>(all => all.GetRequiredService<DeliverOutbox>());
        if (portal.BackgroundWork) services.AddHostedService<RunBackgroundWork>();
        return services;
    }
}
