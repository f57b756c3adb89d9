using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Payments.Settings;

/// <summary>How fees reach the programme: <c>Payments:Provider</c>.</summary>
internal enum PaymentProvider { Offline, Stripe }

/// <summary>The settings under <c>Payments:</c>.</summary>
/// <param name="Stripe">Null unless Stripe is the provider.</param>
/// <param name="Offline">Read always: a fee may be paid by transfer beside Stripe, and its refund is a coordinator's task.</param>
internal sealed record PaymentSettings(PaymentProvider Provider, StripeSettings? Stripe, OfflineSettings Offline)
{
    /// <exception cref="SettingProblemException">A value is missing or cannot be used.</exception>
    public static PaymentSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = configuration.Choice("Payments:Provider", PaymentProvider.Offline);
        return new(provider, provider is PaymentProvider.Stripe ? StripeSettings.Read(configuration, environment) : null, OfflineSettings.Read(configuration));
    }
}
