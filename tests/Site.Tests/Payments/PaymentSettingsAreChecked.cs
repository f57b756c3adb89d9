using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using ReciproCoach.Payments.Settings;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>A wrong setting stops the start with a sentence that names its key and never its secret.</summary>
public sealed class PaymentSettingsAreChecked
{
    private const string Key = "Payments:Stripe:SecretKey";
    private const string Hook = "Payments:Stripe:WebhookSecret";

    [Theory]
    [InlineData("Payments:Provider", "Paypal", "Payments:Provider")]
    [InlineData(Key, "", Key)]
    [InlineData(Key, "pk_test_1", Key)]
    [InlineData(Key, "sk_test_1 2", Key)]
    [InlineData(Key, "sk_live_1", Key)]
    [InlineData(Hook, "", Hook)]
    [InlineData(Hook, "secret", Hook)]
    [InlineData("Payments:Stripe:ApiBase", "here", "Payments:Stripe:ApiBase")]
    [InlineData("Payments:Offline:Iban", "DE89370400440532013001", "Payments:Offline:Iban")]
    [InlineData("Payments:Offline:AccountHolder", "Verein", "Payments:Offline:Iban")]
    [InlineData("Payments:Offline:DaysToPay", "0", "Payments:Offline:DaysToPay")]
    public void Outside_Production(string setting, string value, string named)
    {
        var problem = Assert.Throws<SettingProblemException>(() => Read(Environments.Development, (setting, value)));

        Assert.Equal(named, problem.Key);
        if (setting.EndsWith("Secret", StringComparison.Ordinal) && value.Length > 0) Assert.DoesNotContain($"“{value}”", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Key, "sk_test_1", Key)]
    [InlineData("Payments:Stripe:ApiBase", "http://127.0.0.1:1", "Payments:Stripe:ApiBase")]
    public void In_Production(string setting, string value, string named) =>
        Assert.Equal(named, Assert.Throws<SettingProblemException>(() => Read(Environments.Production, (Key, "rk_live_1"), (setting, value))).Key);

    [Fact]
    public void What_is_right_is_taken()
    {
        var live = Read(Environments.Production, (Key, "rk_live_1")).Stripe!;
        var account = Read(Environments.Development, ("Payments:Offline:AccountHolder", "Verein"), ("Payments:Offline:Iban", "de89 3704 0044 0532 0130 00")).Offline;

        Assert.True(live.Live);
        Assert.Equal("https://checkout.stripe.com", live.CheckoutOrigin);
        Assert.Equal("DE89 3704 0044 0532 0130 00", account.Iban);
    }

    private static PaymentSettings Read(string environment, params (string Key, string Value)[] changes)
    {
        var settings = new Dictionary<string, string?> { ["Payments:Provider"] = "Stripe", [Key] = "sk_test_1", [Hook] = "whsec_1" };
        foreach (var (key, value) in changes) settings[key] = value;
        return PaymentSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new HostingEnvironment { EnvironmentName = environment });
    }
}
