using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Payments.Desk;
using ReciproCoach.Payments.Hooks;
using ReciproCoach.Payments.Offline;
using ReciproCoach.Payments.Privacy;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Payments.Settings;
using ReciproCoach.Payments.Ways;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Headers;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Menus;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Platform.Settings;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments;

/// <summary>Composes the payment of fees: by Stripe or by transfer, as configured.</summary>
public static class PaymentsComposition
{
    /// <exception cref="SettingProblemException">A setting under <c>Payments:</c> is missing or cannot be used.</exception>
    public static IServiceCollection AddPayments(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = PaymentSettings.Read(configuration, environment);
        services.AddSingleton(settings).AddSingleton<IModelPart, PaymentsTables>();
        services.AddSingleton<FreshScopes>().AddScoped<OpenPayment>().AddScoped<HowItStands>();
        services.AddScoped<IAddPayments, AddPaidFees>();
        services.AddScoped<MoneyArrives>().AddScoped<RequestRefund>().AddScoped<RefundMade>().AddScoped<IHandle<EnrolmentReleased>, RefundWhatWasReleased>();
        services.AddScoped<DeskTasks>().AddScoped<DeskLists>().AddScoped<RecordPayment>().AddScoped<FinishTask>();
        services.AddScoped<IPersonalData, PaymentsOfAMember>();
        services.AddSingleton(new MenuEntry(Menu.Member, 520, Text.Of("Payments"), "desk/payments", AccessRules.Coordinator));
        return settings.Stripe is { } stripe ? services.AddStripe(stripe) : services.AddScoped<InstructToPay>().AddScoped<IWayToPay, ByTransfer>();
    }

    /// <summary>Maps Stripe's webhook, where Stripe is on.</summary>
    public static void MapPayments(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetRequiredService<PaymentSettings>().Stripe is not null) endpoints.MapStripeHook();
    }

    private static IServiceCollection AddStripe(this IServiceCollection services, StripeSettings stripe)
    {
        services.AddSingleton(stripe).AddSingleton(new FormTarget(stripe.CheckoutOrigin)).AddSingleton<StripeAccount>();
        services.AddSingleton<PayPages>().AddSingleton<StripeRefunds>().AddSingleton<StripeSignature>().AddSingleton<FitsWhatWasAsked>();
        services.AddScoped<IWayToPay, ByStripe>().AddScoped<StartCheckout>().AddScoped<NextAttempt>();
        services.AddScoped<FollowSession>().AddScoped<FollowRefund>().AddScoped<PaymentFailed>().AddScoped<HearEvent>();
        services.AddScoped<IOutboxHandler, RefundByStripe>().AddScoped<IOutboxHandler, ClosePayPage>();
        return services.AddSingleton<IBackgroundWork, LookAtOpenPages>();
    }
}
