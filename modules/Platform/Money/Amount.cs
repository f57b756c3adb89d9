namespace ReciproCoach.Platform.Money;

/// <summary>An amount of money: minor units (cents; whole units for yen) and the ISO 4217 code in capitals.</summary>
public sealed record Amount(long MinorUnits, string Currency)
{
    /// <summary>The currencies a fee can be asked in; each has two decimals except where <see cref="Decimals"/> says otherwise.</summary>
    public static IReadOnlyList<string> Currencies { get; } = ["EUR", "GBP", "CHF", "USD", "CAD", "AUD", "JPY"];

    /// <summary>How many decimals the currency has.</summary>
    public static int Decimals(string currency) => currency is "JPY" ? 0 : 2;

    public bool IsFree => MinorUnits == 0;
}
