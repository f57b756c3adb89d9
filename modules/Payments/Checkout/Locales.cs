using System.Collections.Frozen;

namespace ReciproCoach.Payments.Checkout;

/// <summary>The languages Stripe's payment page speaks.</summary>
internal static class Locales
{
    private static readonly FrozenSet<string> Spoken = FrozenSet.ToFrozenSet(
        ["bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fil", "fr", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh"]);

    /// <summary>Stripe's name for a language of the portal; <c>auto</c> lets the browser decide where Stripe does not speak it.</summary>
    public static string Of(string language) => Spoken.Contains(language.Split('-')[0]) ? language.Split('-')[0] : "auto";
}
