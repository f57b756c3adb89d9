using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Content.Api;
using ReciproCoach.Content.Blocks;
using ReciproCoach.Content.Editing;
using ReciproCoach.Content.Exporting;
using ReciproCoach.Content.Images;
using ReciproCoach.Content.Pseudo;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Reading;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Content.Sitemap;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Start;

namespace ReciproCoach.Content;

/// <summary>Composes the programme's pages.</summary>
public static class ContentComposition
{
    public static IServiceCollection AddContent(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<IModelPart, ContentTables>();
        services.AddSingleton<PageCache>().AddSingleton<IPublishedPages>(all => all.GetRequiredService<PageCache>()).AddSingleton<CopiedPages>().AddSingleton<IPages>(Pages);
        services.AddSingleton(ContentSettings.Read(configuration)).AddSingleton<SeedPages>().AddSingleton<IStartTask>(all => all.GetRequiredService<SeedPages>());
        services.AddScoped<ExportPages>().AddScoped<IPortalCommand, ContentCommand>();
        services.AddSingleton(provider => OperatorFacts.Read(configuration, provider.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton<IStartTask, TellMissingOperatorFacts>();
        services.AddSingleton<PageMarkup>().AddScoped<RenderPage>().AddScoped<DescribePage>();
        services.AddScoped<IPageBlock, StepsBlock>().AddScoped<IPageBlock, LanguagesBlock>().AddScoped<IPageBlock, QuestionsBlock>().AddScoped<IPageBlock, CallToActionBlock>();
        services.AddScoped<ISitemapPart, PagesInSitemap>();
        services.AddScoped<ReadPages>().AddScoped<ReadNavigation>().AddSingleton<IDropMore, DropWhatLedToPages>();
        return services.AddEditing();
    }

    private static IPages Pages(IServiceProvider services)
    {
        var store = services.GetRequiredService<CopiedPages>();
        return services.GetRequiredService<LanguageList>().Pseudo is { } pseudo ? new PseudoPages(store, pseudo) : store;
    }

    /// <summary>The addresses that are not pages: the sitemap, what robots read first, and pages as data.</summary>
    public static IEndpointRouteBuilder MapContent(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSitemap();
        endpoints.MapPagesOfTheApi();
        endpoints.MapImages();
        return endpoints;
    }
}
