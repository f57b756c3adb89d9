using System.Globalization;
using System.Text.RegularExpressions;

namespace ReciproCoach.Platform.Languages.Po;

/// <summary>Which of a language's plural forms a number takes, as a catalogue's Plural-Forms header says it.</summary>
public sealed partial class PluralForms
{
    private const int Checked = 1000;

    private readonly Func<ulong, ulong> rule;
    private readonly bool zeroIsLikeOne;

    private PluralForms(int count, Func<ulong, ulong> rule)
    {
        Count = count;
        this.rule = rule;
        zeroIsLikeOne = Of(0UL) == Of(1UL);
    }

    /// <summary>The rule of English, German, Italian and Spanish.</summary>
    public static PluralForms OneAndMany { get; } = Parse("nplurals=2; plural=(n != 1);");

    /// <summary>How many forms the language has.</summary>
    public int Count { get; }

    /// <summary>Reads a header such as "nplurals=2; plural=(n != 1);".</summary>
    /// <exception cref="FormatException">It cannot be read, or names a form it does not have.</exception>
    public static PluralForms Parse(string header)
    {
        var match = Header().Match(header);
        if (!match.Success || !int.TryParse(match.Groups["count"].Value, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 10)
            throw new FormatException($"Plural-Forms “{header}” is not of the form “nplurals=2; plural=(n != 1);”.");
        var rule = new PluralExpression(match.Groups["rule"].Value).Parse();
        for (var n = 0UL; n <= Checked; n++)
        {
            if (Try(rule, n) is var form && (form is null || form >= (ulong)count))
                throw new FormatException($"Plural-Forms “{header}”: {n} gives {form?.ToString(CultureInfo.InvariantCulture) ?? "a division by zero"}, but there are {count} forms.");
        }

        return new(count, rule);
    }

    /// <summary>The index of the form for a whole number.</summary>
    public int Of(ulong n) => Try(rule, n) is { } form && form < (ulong)Count ? (int)form : Count - 1;

    /// <summary>
    /// The index of the form for any number. gettext counts whole things only; a fraction is singular below two where
    /// zero is singular too (1,5 heure) and plural elsewhere (1.5 hours).
    /// </summary>
    public int Of(decimal n)
    {
        var size = Math.Abs(n);
        var whole = decimal.Floor(size);
        if (whole > ulong.MaxValue)
            return Count - 1;
        return whole == size || zeroIsLikeOne ? Of((ulong)whole) : Count - 1;
    }

    private static ulong? Try(Func<ulong, ulong> rule, ulong n)
    {
        try
        {
            return rule(n);
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*nplurals\s*=\s*(?<count>\d+)\s*;\s*plural\s*=\s*(?<rule>[^;]+?)\s*;?\s*$")]
    private static partial Regex Header();
}
