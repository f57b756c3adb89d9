namespace ReciproCoach.Platform.Money;

/// <summary>What ISO 4217 says of a currency, and the sign people know it by.</summary>
internal static class Iso4217
{
    public static int Digits(string currency) => currency.ToUpperInvariant() switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "VND" or "VUV"
            or "XAF" or "XOF" or "XPF" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        _ => 2,
    };

    public static decimal UnitsIn(int digits) => digits switch { 0 => 1m, 3 => 1000m, _ => 100m };

    public static string Symbol(string currency) => currency.ToUpperInvariant() switch
    {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "US$",
        "CAD" => "CA$",
        "AUD" => "A$",
        "JPY" => "¥",
        var code => code,
    };
}
