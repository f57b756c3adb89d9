using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Hours;
using ReciproCoach.Coaching.Letters;
using ReciproCoach.Coaching.MyPage;
using ReciproCoach.Coaching.MyRound;
using ReciproCoach.Coaching.Pairing;
using ReciproCoach.Coaching.Privacy;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Coaching.Watching;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Menus;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching;

/// <summary>Composes what happens after a matching is published.</summary>
public static class CoachingComposition
{
    public static IServiceCollection AddCoaching(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, CoachingTables>();
        services.AddSingleton(new MenuEntry(Menu.Member, 150, Text.Of("My round"), "my-round"));
        services.AddSingleton(new MenuEntry(Menu.Member, 300, Text.Of("My hours"), "hours"));
        services.AddScoped<IHandle<MatchingPublished>, BeginRelationships>().AddScoped<IHandle<RoundCancelled>, EndWithACancelledRound>();
        services.AddSingleton<IBackgroundWork, EndWithTheRound>();
        services.AddScoped<FindRelationship>().AddScoped<KeepSessions>().AddScoped<EndRelationship>().AddScoped<PairByHand>().AddScoped<LookBack>();
        services.AddScoped<TellTheMatched>().AddScoped<SessionLetters>().AddScoped<RelationshipLetters>().AddScoped<FeedbackLetters>();
        services.AddScoped<ReadMyRound>().AddScoped<ReadHours>();
        services.AddScoped<INextStep, StepsOfMyRound>().AddScoped<IMyPageSection, PartnersOnMyPage>();
        services.AddScoped<IPastPairs, PastPairs>().AddScoped<ITestimonials, ReadTestimonials>().AddScoped<IPartners, ReadPartners>().AddScoped<IAddCoaching, AddPastCoaching>();
        services.AddScoped<IPersonalData, CoachingOfAMember>();
        return services;
    }

    public static void MapCoaching(this IEndpointRouteBuilder endpoints) => endpoints.MapHoursCsv();
}
