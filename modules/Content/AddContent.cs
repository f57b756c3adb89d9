using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Content.Api;
using ReciproCoach.Content.Blocks;
using ReciproCoach.Content.Images;
using ReciproCoach.Content.Pseudo;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Reading;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Content.Sitemap;
using ReciproCoach.Content.Store;
using ReciproCoach.Content.Umbraco;
using ReciproCoach.Content.Umbraco.Reading;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Menus;
using ReciproCoach.Platform.Start;

namespace ReciproCoach.Content;

/// <summary>Composes the programme's pages.</summary>
public static class ContentComposition
{
    public static IServiceCollection AddContent(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<IModelPart, ContentTables>();
        var settings = ContentSettings.Read(configuration);
        services.AddSingleton(settings).AddSingleton<CopiedPages>();
        services.AddSingleton(new MenuEntry(Menu.Member, 815, Text.Of("Edit pages"), "editor/pages", AccessRules.Editor));
        services.AddSingleton(provider => OperatorFacts.Read(configuration, provider.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton<IStartTask, TellMissingOperatorFacts>();
        services.AddSingleton<PageMarkup>().AddScoped<RenderPage>().AddScoped<DescribePage>();
        services.AddScoped<IPageBlock, StepsBlock>().AddScoped<IPageBlock, LanguagesBlock>().AddScoped<IPageBlock, QuestionsBlock>().AddScoped<IPageBlock, CallToActionBlock>();
        services.AddScoped<ISitemapPart, PagesInSitemap>();
        services.AddScoped<ReadPages>().AddScoped<ReadNavigation>().AddSingleton<IDropMore, DropWhatLedToPages>();
        return settings.Provider switch
        {
            PageProvider.Own => services.AddOwnStore().AddSingleton(Pages<CopiedPages>),
            PageProvider.Umbraco => services.AddUmbraco(configuration).AddSingleton(Pages<UmbracoPages>),
            _ => throw new InvalidOperationException($"There is no {settings.Provider}."),
        };
    }

    private static IPages Pages<T>(IServiceProvider services) where T : IPages
    {
        var pages = services.GetRequiredService<T>();
        return services.GetRequiredService<LanguageList>().Pseudo is { } pseudo ? new PseudoPages(pages, pseudo) : pages;
    }

    /// <summary>The addresses that are not pages: the sitemap, what robots read first, pages as data, and what the store adds: pictures, a webhook.</summary>
    public static IEndpointRouteBuilder MapContent(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.MapSitemap();
        endpoints.MapPagesOfTheApi();
        if (endpoints.ServiceProvider.GetRequiredService<ContentSettings>().Provider is PageProvider.Umbraco) endpoints.MapUmbraco();
        else endpoints.MapImages();
        return endpoints;
    }
}
