using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content.Editing;
using ReciproCoach.Content.Exporting;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Seeding;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Start;

namespace ReciproCoach.Content.Store;

/// <summary>Composes the portal's own page store: its pages, what fills them at first, and the editor. What tells editors of an Umbraco is not there.</summary>
internal static class OwnStoreComposition
{
    public static IServiceCollection AddOwnStore(this IServiceCollection services) => services
        .AddSingleton<PageCache>().AddSingleton<IPublishedPages>(all => all.GetRequiredService<PageCache>())
        .AddSingleton<SeedPages>().AddSingleton<IStartTask>(all => all.GetRequiredService<SeedPages>())
        .AddScoped<ExportPages>().AddScoped<IPortalCommand, ContentCommand>()
        .AddEditing()
        .PostConfigure<RazorPagesOptions>(pages => pages.Conventions.AddPageRouteModelConvention("/Content/Umbraco/Editing/InUmbraco", page => page.Selectors.Clear()));
}
