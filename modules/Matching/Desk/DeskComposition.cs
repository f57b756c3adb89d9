using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Matching.Desk.Overview;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Desk.Privacy;
using ReciproCoach.Matching.Desk.Publishing;
using ReciproCoach.Matching.Desk.Reasons;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Menus;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Matching.Desk;

/// <summary>Composes the coordinators' desk.</summary>
public static class DeskComposition
{
    public static IServiceCollection AddMatchingDesk(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, DeskTables>();
        services.AddSingleton(new MenuEntry(Menu.Member, 500, Text.Of("Coordination"), "desk", AccessRules.Coordinator));
        services.AddSingleton<ICycleCoverSolver, CycleCoverSolver>();
        services.AddScoped<ReadRoundToMatch>().AddScoped<ReadDrafts>().AddScoped<ReadPins>().AddScoped<RoundsOfTheDesk>();
        services.AddScoped<KeepDraftFiles>().AddScoped<RunMatching>().AddScoped<SetPin>().AddScoped<PublishMatching>();
        services.AddScoped<PriceOfAFirstChoice>().AddScoped<WhatWouldSeat>();
        services.AddScoped<IPairAdvice, AdviseOnPairs>().AddScoped<IPairReasons, TellPartnersWhy>();
        services.AddScoped<IPersonalData, MatchingData>();
        return services;
    }

    public static void MapMatchingDesk(this IEndpointRouteBuilder endpoints) => endpoints.MapDraftDownload();
}
