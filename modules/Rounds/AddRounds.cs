using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content;
using ReciproCoach.Content.Sitemap;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Menus;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Rounds.Api;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.MakingAgain;
using ReciproCoach.Rounds.MyRounds;
using ReciproCoach.Rounds.News;
using ReciproCoach.Rounds.Previewing;
using ReciproCoach.Rounds.Publishing;
using ReciproCoach.Rounds.Reading;
using ReciproCoach.Rounds.Requests;
using ReciproCoach.Rounds.Showing;

namespace ReciproCoach.Rounds;

/// <summary>Composes rounds, enrolments and requests.</summary>
public static class RoundsComposition
{
    public static IServiceCollection AddRounds(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, RoundsTables>();
        services.AddScoped<IHoursLogConsents, ReadHoursLogConsents>().AddScoped<IEnrolments, ReadEnrolments>();
        services.AddScoped<IOpenParticipants, ReadOpenParticipants>().AddScoped<IRounds, ReadRounds>().AddScoped<ReadParticipants>().AddScoped<IAddRounds, AddRoundsDirectly>();
        services.AddScoped<IParticipants>(all => all.GetRequiredService<ReadParticipants>()).AddScoped<IRoundCompanions>(all => all.GetRequiredService<ReadParticipants>());
        services.AddScoped<IAskForCoaches, AskForCoaches>();
        services.AddScoped<PublishRound>().AddSingleton<IBackgroundWork, PublishWhatIsDue>().AddScoped<MakeAgain>().AddSingleton<DraftLinks>().AddScoped<CancelRound>();
        services.AddScoped<OpenRounds>().AddScoped<IPageBlock, OpenRoundsBlock>().AddScoped<ISitemapPart, RoundsInSitemap>();
        services.AddScoped<ReadRoundsOfTheApi>().AddScoped<DescribeRound>();
        services.AddJoining().AddMyRounds();
        services.AddScoped<AskToBeTold>().AddScoped<IHandle<RoundOpened>, TellThatARoundOpened>().AddSingleton<NewsLimit>();
        services.AddSingleton(new MenuEntry(Menu.Public, 10, Text.Of("Rounds"), "rounds"));
        services.AddSingleton(new MenuEntry(Menu.Member, 200, Text.Of("My rounds"), "my-rounds"));
        services.AddSingleton(new MenuEntry(Menu.Member, 820, Text.Of("Edit rounds"), "editor/rounds", AccessRules.Editor));
        return services;
    }

    /// <summary>The addresses that are not pages: rounds as data.</summary>
    public static IEndpointRouteBuilder MapRounds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRoundsOfTheApi();
        return endpoints;
    }

    private static IServiceCollection AddJoining(this IServiceCollection services) => services
        .AddScoped<Seats>().AddScoped<Moves>().AddScoped<Door>().AddScoped<JoiningLetters>().AddScoped<JoinSteps>()
        .AddScoped<JoinRound>().AddScoped<ConfirmEnrolment>().AddScoped<ReleaseEnrolment>().AddScoped<WithdrawEnrolment>().AddScoped<OfferFreePlaces>()
        .AddScoped<PublishedMatching>().AddScoped<IEnrolmentFees, EnrolmentFees>().AddSingleton<IBackgroundWork, ExpireHolds>();

    private static IServiceCollection AddMyRounds(this IServiceCollection services) => services
        .AddScoped<MyPlace>().AddScoped<ChangeChoices>()
        .AddScoped<INextStep, NextStepIsToJoin>().AddScoped<INextStep, NextStepIsToAskForCoaches>().AddScoped<IMyPageSection, MyPageSection>()
        .AddScoped<IPersonalData, PersonalData>().AddScoped<IHoldsAnAccountOpen, HoldsAnAccountOpen>();
}
