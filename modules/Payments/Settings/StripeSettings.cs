using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Payments.Settings;

/// <summary>The account at Stripe.</summary>
/// <param name="ApiBase">Where a stand-in for Stripe listens; null for Stripe itself.</param>
/// <param name="Live">Real money: a live key, in Production. Sessions and events of the other mode are not ours.</param>
internal sealed record StripeSettings(string SecretKey, string WebhookSecret, Uri? ApiBase, bool Live)
{
    private const string KeyName = "Payments:Stripe:SecretKey";
    private const string HookName = "Payments:Stripe:WebhookSecret";
    private const string BaseName = "Payments:Stripe:ApiBase";

    /// <summary>Where the payer's browser is sent: the Content-Security-Policy has to name it.</summary>
    public string CheckoutOrigin => ApiBase?.GetLeftPart(UriPartial.Authority) ?? "https://checkout.stripe.com";

    /// <exception cref="SettingProblemException">A value is missing or cannot be used; the sentence never repeats a secret.</exception>
    public static StripeSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var key = configuration.Required(KeyName, "for Stripe").Trim();
        var live = IsOf(key, "live");
        if (!live && !IsOf(key, "test")) throw new SettingProblemException(KeyName, "a secret key of Stripe begins with sk_ or rk_, then live_ or test_.");
        if (live && !environment.IsProduction()) throw new SettingProblemException(KeyName, "a live key may be used in Production only.");
        if (!live && environment.IsProduction()) throw new SettingProblemException(KeyName, "a test key may not be used in Production: nobody would really pay.");
        var hook = configuration.Required(HookName, "for Stripe, so that nobody else can report payments").Trim();
        if (!hook.StartsWith("whsec_", StringComparison.Ordinal)) throw new SettingProblemException(HookName, "a signing secret of Stripe begins with whsec_.");
        var apiBase = configuration.Address(BaseName);
        if (apiBase is not null && environment.IsProduction()) throw new SettingProblemException(BaseName, "another address than Stripe’s own may not be used in Production.");
        return new(key, hook, apiBase, live);
    }

    private static bool IsOf(string key, string mode) =>
        (key.StartsWith($"sk_{mode}_", StringComparison.Ordinal) || key.StartsWith($"rk_{mode}_", StringComparison.Ordinal)) && !key.Any(char.IsWhiteSpace);
}
