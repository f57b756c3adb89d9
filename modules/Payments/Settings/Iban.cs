using System.Globalization;
using System.Numerics;

namespace ReciproCoach.Payments.Settings;

/// <summary>International bank account numbers: their check digits (ISO 13616) and how people read them.</summary>
internal static class Iban
{
    public static bool IsPlausible(string iban)
    {
        var plain = Plain(iban);
        if (plain.Length is < 15 or > 34 || !plain.All(char.IsAsciiLetterOrDigit) || !plain.Take(2).All(char.IsAsciiLetter)) return false;
        var digits = string.Concat((plain[4..] + plain[..4]).Select(c => char.IsAsciiDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        return BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97 == 1;
    }

    /// <summary>In groups of four.</summary>
    public static string Grouped(string iban) => string.Join(' ', Plain(iban).Chunk(4).Select(four => new string(four)));

    private static string Plain(string iban) => string.Concat(iban.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
