namespace ReciproCoach.Doubles.Stripe;

/// <summary>The least that can be charged, in the currency's smallest unit.</summary>
internal static class Minimum
{
    /// <returns>Null for a currency the double does not know.</returns>
    public static long? Of(string currency) => currency switch
    {
        "eur" or "usd" or "chf" or "cad" or "aud" or "jpy" => 50,
        "gbp" => 30,
        _ => null,
    };
}
