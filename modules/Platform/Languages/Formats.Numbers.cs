using System.Globalization;
using ReciproCoach.Platform.Money;

namespace ReciproCoach.Platform.Languages;

public sealed partial class Formats
{
    private const char NoBreak = '\u00A0';

    /// <summary>"1,234.5"; Italian and Spanish group from five digits only.</summary>
    public string Number(decimal n) => Digits(n, "0.##########");

    /// <summary>A share, 1 being the whole: "15%", "15 %".</summary>
    public string Percent(decimal share)
    {
        var number = Digits(share * 100, "0.#");
        return Culture.NumberFormat.PercentPositivePattern switch
        {
            0 => $"{number}{NoBreak}%",
            1 => $"{number}%",
            2 => $"%{number}",
            _ => $"%{NoBreak}{number}",
        };
    }

    /// <summary>An amount in the currency's smallest unit: "€45", "45,50 €". The symbol follows the amount, never the language.</summary>
    public string Money(long minorUnits, string currency)
    {
        var digits = Iso4217.Digits(currency);
        var amount = minorUnits / Iso4217.UnitsIn(digits);
        var whole = amount == decimal.Truncate(amount);
        var number = Digits(Math.Abs(amount), whole ? "0" : "0." + new string('0', digits));
        var symbol = Iso4217.Symbol(currency);
        var sign = amount < 0 ? Culture.NumberFormat.NegativeSign : "";
        var leads = Culture.NumberFormat.CurrencyPositivePattern is 0 or 2;
        var space = !leads || Culture.NumberFormat.CurrencyPositivePattern == 2 || char.IsLetter(symbol[^1]) ? $"{NoBreak}" : "";
        return leads ? $"{sign}{symbol}{space}{number}" : $"{sign}{number}{space}{symbol}";
    }

    /// <inheritdoc cref="Money(long, string)"/>
    public string Money(Amount amount) => Money(amount.MinorUnits, amount.Currency);

    /// <summary>A length of time in hours: "1 hour", "1.5 hours", "1,5 heure".</summary>
    public string Hours(int minutes) => words.Plural("{n} hour", "{n} hours", Math.Round(minutes / 60m, 2));

    /// <summary>Reads a number a person typed with a point or a comma; grouping marks are refused, since one language's group is another's decimal.</summary>
    public static bool TryReadNumber(string? typed, out decimal number) => decimal.TryParse(
        typed?.Trim().Replace(',', '.'),
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
        CultureInfo.InvariantCulture,
        out number);

    private string Digits(decimal n, string pattern)
    {
        var culture = Culture;
        var habit = NumberHabit.Of(culture);
        var format = culture.NumberFormat;
        if (habit.GroupSeparator is { } separator)
        {
            format = (NumberFormatInfo)format.Clone();
            format.NumberGroupSeparator = separator;
        }

        return n.ToString(Math.Abs(n) < habit.GroupFrom ? pattern : "#," + pattern, format);
    }
}
