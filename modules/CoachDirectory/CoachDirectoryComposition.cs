using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Coach;
using ReciproCoach.CoachDirectory.Api;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Limits;
using ReciproCoach.CoachDirectory.Marking;
using ReciproCoach.CoachDirectory.Photos;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Checking;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Elastic;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.CoachDirectory.Suggesting;
using ReciproCoach.CoachDirectory.Voices;
using ReciproCoach.Content;
using ReciproCoach.Content.Sitemap;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Menus;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory;

/// <summary>Composes the directory of coaches: the pages, and the search behind them.</summary>
public static class CoachDirectoryComposition
{
    public static IServiceCollection AddCoachDirectory(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<DirectoryAddress>().AddScoped<WhoReads>().AddScoped<ReadCoachPage>().AddScoped<TellOfCoach>();
        services.AddScoped<WhenAwake>().AddScoped<ShowFilters>().AddScoped<ShowFound>();
        services.AddSingleton<FindPlaces>().AddSingleton<FindPassage>().AddSingleton<DirectoryLimits>().AddSingleton<Cursor>().AddScoped<ReadCoachesOfTheApi>();
        var settings = DirectorySettings.Read(configuration);
        services.AddSearching();
        if (settings.Elastic is { } elastic) services.AddElastic(elastic);
        else services.AddLucene();
        services.AddScoped<CompareIndexes>().AddScoped<IPortalCommand, DirectoryCommand>();
        services.AddHealthChecks().AddCheck<SearchHealth>("coach search", tags: ["ready"]);
        services.AddScoped<ISitemapPart, CoachesInSitemap>().AddScoped<IPageBlock, VoicesBlock>();
        services.AddSingleton(new MenuEntry(Menu.Public, 150, Text.Of("Coaches"), "coaches"));
        return services;
    }

    public static void MapCoachDirectory(this IEndpointRouteBuilder portal)
    {
        portal.MapPhotos();
        portal.MapSuggestions();
        portal.MapCoachesOfTheApi();
    }

    /// <summary>What every engine stands on: the portal reads, describes and follows; an engine only finds.</summary>
    private static IServiceCollection AddSearching(this IServiceCollection services)
    {
        services.AddSingleton<Vocabulary>().AddSingleton<HoursInCommon>().AddSingleton<CoachAnalyzers>().AddSingleton<Compounds>();
        services.AddSingleton<ReadWords>().AddSingleton<DescribeCoach>().AddScoped<ReadCoaches>();
        services.AddScoped<IHandle<EnrolmentConfirmed>, EnrolmentsChangeCoaches>().AddScoped<IHandle<EnrolmentReleased>, EnrolmentsChangeCoaches>();
        services.AddSingleton<WhoIsConcerned>().AddSingleton<FollowChanges>();
        return services.AddScoped<SearchDatabase>().AddSingleton<AskEngine>().AddSingleton<SuggestCoaches>().AddScoped<ICoachSearch, SearchCoaches>();
    }

    private static void AddElastic(this IServiceCollection services, ElasticSettings settings)
    {
        services.AddElasticHttp(settings);
        services.AddSingleton(settings).AddSingleton<ElasticClient>().AddSingleton<Turn>().AddSingleton<VersionedIndexes>();
        services.AddHostedService<LearnAtStart>();
        services.AddSingleton<WriteCoach>().AddSingleton<BuildElastic>().AddSingleton<ElasticEngine>();
        services.AddSingleton<ElasticIndex>().AddHostedService(all => all.GetRequiredService<ElasticIndex>());
        services.AddSingleton<ICoachEngine, ElasticCoachEngine>().AddSingleton<IKnowIndexes, ElasticIndexes>();
    }

    private static void AddLucene(this IServiceCollection services)
    {
        // Lazily: the index is opened only after the start.
        services.AddSingleton<OpenIndexFiles>().AddSingleton(all => new Lazy<OpenIndexFiles>(all.GetRequiredService<OpenIndexFiles>));
        services.AddSingleton<CoachIndex>().AddHostedService(all => all.GetRequiredService<CoachIndex>());
        services.AddSingleton<LuceneEngine>().AddSingleton<ICoachEngine, LuceneCoachEngine>().AddSingleton<IKnowIndexes, LuceneIndexes>();
    }
}
