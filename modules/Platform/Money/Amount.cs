using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Platform.Money;

/// <summary>An amount of money: minor units (cents; whole units for yen) and the ISO 4217 code in capitals.</summary>
public sealed record Amount(long MinorUnits, string Currency) : IReaderFormattable
{
    /// <summary>The currencies a fee can be asked in; each has two decimals except where <see cref="Decimals"/> says otherwise.</summary>
    public static IReadOnlyList<string> Currencies { get; } = ["EUR", "GBP", "CHF", "USD", "CAD", "AUD", "JPY"];

    /// <summary>How many decimals the currency has.</summary>
    public static int Decimals(string currency) => Iso4217.Digits(currency);

    public bool IsFree => MinorUnits == 0;

    /// <summary>As the reader writes it: usable as a value in any sentence.</summary>
    public string ToString(Formats formats) => formats.Money(MinorUnits, Currency);
}
