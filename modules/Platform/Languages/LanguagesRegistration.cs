using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ReciproCoach.Platform.Languages;

/// <summary>Puts <see cref="Words"/>, <see cref="Formats"/> and <see cref="LanguageList"/> at everyone's service.</summary>
public static class LanguagesRegistration
{
    /// <summary>Reads the PO files of a folder once, at start; a broken one stops the start.</summary>
    public static IServiceCollection AddWords(this IServiceCollection services, string poDirectory)
    {
        services.TryAddSingleton(provider => provider.GetService<IConfiguration>() is { } configuration
            ? LanguageList.Read(configuration, provider.GetService<IHostEnvironment>())
            : LanguageList.OfTheProgramme);
        services.AddSingleton(provider => new Words(provider.GetRequiredService<LanguageList>(), poDirectory));
        services.AddSingleton(provider => provider.GetRequiredService<Words>().Formats);
        services.AddSingleton<IStringLocalizer>(provider => provider.GetRequiredService<Words>());
        services.AddSingleton<IStringLocalizerFactory, Words.Factory>();
        services.AddSingleton<ZoneChoices>().AddSingleton<FrameworkMessages>();
        services.AddSingleton<IPostConfigureOptions<MvcOptions>>(provider => provider.GetRequiredService<FrameworkMessages>());
        services.AddSingleton<IConfigureOptions<MvcDataAnnotationsLocalizationOptions>>(provider => provider.GetRequiredService<FrameworkMessages>());
        services.AddHostedService<ReadAtStart>();
        return services;
    }

    /// <summary>Asking for the words makes them be read before the first request.</summary>
    private sealed class ReadAtStart(Words words) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(words);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
