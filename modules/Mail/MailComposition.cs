using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Mail.Delivery;
using ReciproCoach.Mail.Delivery.Pickup;
using ReciproCoach.Mail.Delivery.SendGrid;
using ReciproCoach.Mail.Delivery.Smtp;
using ReciproCoach.Mail.Privacy;
using ReciproCoach.Mail.Rendering;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Mail;

/// <summary>Composes mail: <see cref="IPost"/> for the other modules and the configured carrier behind the outbox.</summary>
public static class MailComposition
{
    /// <exception cref="SettingProblemException">A setting under <c>Mail:</c> is missing or cannot be used.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, PortalSettings portal, IHostEnvironment environment)
    {
        var settings = MailSettings.Read(configuration, portal);
        services.AddSingleton(settings).AddScoped<IPost, Post>().AddScoped<IOutboxHandler, DeliverMail>();
        services.AddScoped<IPersonalData, MailOfAMember>().AddSingleton<IBackgroundWork, ClearSentMail>();
        services.AddHttpClient(SendGridAccount.HttpName);
        _ = settings.Provider switch
        {
            MailProvider.Pickup => services.AddSingleton<ICarrier, PickupFolder>(),
            MailProvider.Smtp => services.AddSingleton<ICarrier, SmtpServer>(),
            MailProvider.SendGrid => services.AddSingleton<ICarrier, SendGridAccount>(),
            _ => throw new InvalidOperationException($"Unknown mail provider {settings.Provider}."),
        };
        if (settings.Provider is MailProvider.Pickup && environment.IsProduction()) services.AddHostedService<WarnThatMailStays>();
        return services;
    }
}
