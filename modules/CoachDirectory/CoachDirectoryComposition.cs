using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Photos;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.CoachDirectory.Voices;
using ReciproCoach.Content;
using ReciproCoach.Content.Sitemap;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Menus;

namespace ReciproCoach.CoachDirectory;

/// <summary>Composes the directory of coaches: the pages, and the search behind them.</summary>
public static class CoachDirectoryComposition
{
    public static IServiceCollection AddCoachDirectory(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<Vocabulary>().AddSingleton<DirectoryAddress>().AddScoped<WhoReads>();
        services.AddScoped<SearchDatabase>().AddLucene();
        services.AddScoped<ISitemapPart, CoachesInSitemap>().AddScoped<IPageBlock, VoicesBlock>();
        services.AddSingleton(new MenuEntry(Menu.Public, 150, Text.Of("Coaches"), "coaches"));
        return services;
    }

    public static void MapCoachDirectory(this IEndpointRouteBuilder portal) => portal.MapPhotos();

    private static void AddLucene(this IServiceCollection services)
    {
        services.AddSingleton<CoachAnalyzers>().AddSingleton<ReadWords>().AddSingleton<DescribeCoach>();
        // Lazily: the analysers are much code, and the index is opened only after the start.
        services.AddSingleton<OpenIndexFiles>().AddSingleton(all => new Lazy<OpenIndexFiles>(all.GetRequiredService<OpenIndexFiles>));
        services.AddSingleton<FollowChanges>();
        services.AddSingleton<CoachIndex>().AddHostedService(all => all.GetRequiredService<CoachIndex>());
        services.AddScoped<ICoachSearch, LuceneCoachSearch>();
    }
}
