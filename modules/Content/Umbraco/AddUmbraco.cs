using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Umbraco.Copy;
using ReciproCoach.Content.Umbraco.Delivery;
using ReciproCoach.Content.Umbraco.Editing;
using ReciproCoach.Content.Umbraco.Hook;
using ReciproCoach.Content.Umbraco.Media;
using ReciproCoach.Content.Umbraco.Reading;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Headers;

namespace ReciproCoach.Content.Umbraco;

/// <summary>Composes the pages of an Umbraco behind the portal.</summary>
internal static class UmbracoComposition
{
    public static IServiceCollection AddUmbraco(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = UmbracoSettings.Read(configuration);
        services.AddSingleton(settings).AddSingleton<WhatToMend>();
        services.AddUmbracoClient();
        services.AddSingleton<DeliveryApi>().AddSingleton<LookAtUmbraco>().AddSingleton<MakePages>().AddSingleton<KeptOnDisk>().AddSingleton<TellChanges>();
        services.AddSingleton<UmbracoCopy>().AddSingleton<IPublishedPages>(all => all.GetRequiredService<UmbracoCopy>()).AddSingleton<IBackgroundWork, CompareWithUmbraco>();
        services.AddSingleton<AskForAddress>().AddSingleton<UmbracoPages>().AddSingleton<HearUmbraco>().AddSingleton<MediaFolder>().AddSingleton<FetchPicture>();
        if (settings.MediaOrigin is { } origin) services.AddSingleton(new ImageOrigin(origin.GetLeftPart(UriPartial.Authority)));
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<LeadEditorsToUmbraco>());
        services.AddHealthChecks().AddCheck<UmbracoHealth>("umbraco", tags: ["ready"]);
        return services;
    }

    public static void MapUmbraco(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapUmbracoHook();
        endpoints.MapMedia();
    }

    /// <summary>Requests are repeated with growing pauses, and not sent at all for a while when most fail; no redirect is followed, since each means that a page has moved.</summary>
    private static void AddUmbracoClient(this IServiceCollection services)
    {
        var client = services.AddHttpClient(AskUmbraco.Name).RemoveAllLoggers().SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            });
        client.AddResilienceHandler("patience", (line, context) => Wait(line, context.ServiceProvider.GetRequiredService<UmbracoSettings>().Patience));
        client.AddHttpMessageHandler(() => new BufferAnswers());
        services.AddSingleton(all => ActivatorUtilities.CreateInstance<AskUmbraco>(all, all.GetRequiredService<IHttpClientFactory>().CreateClient(AskUmbraco.Name)));
    }

    private static void Wait(ResiliencePipelineBuilder<HttpResponseMessage> line, Patience patience)
    {
        // A network is waited for in real time, whatever clock the portal goes by.
        line.TimeProvider = TimeProvider.System;
        line.AddTimeout(patience.Altogether)
            .AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 2, Delay = patience.Pause, BackoffType = DelayBackoffType.Exponential, UseJitter = true })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions { FailureRatio = 0.5, MinimumThroughput = 6, SamplingDuration = TimeSpan.FromSeconds(10), BreakDuration = patience.Break })
            .AddTimeout(patience.Attempt);
    }
}
