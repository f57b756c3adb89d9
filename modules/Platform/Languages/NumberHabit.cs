using System.Collections.Frozen;
using System.Globalization;

namespace ReciproCoach.Platform.Languages;

/// <summary>How a language groups digits, where .NET's data says otherwise; a language not named here follows .NET.</summary>
internal sealed record NumberHabit(decimal GroupFrom, string? GroupSeparator = null)
{
    private static readonly NumberHabit Usual = new(1_000);

    private static readonly FrozenDictionary<string, NumberHabit> Known = new Dictionary<string, NumberHabit>
    {
        ["it"] = new(10_000),
        ["es"] = new(10_000, "\u202F"),
        ["pt-PT"] = new(10_000),
    }.ToFrozenDictionary();

    public static NumberHabit Of(CultureInfo culture) =>
        Known.GetValueOrDefault(culture.Name) ?? Known.GetValueOrDefault(culture.TwoLetterISOLanguageName) ?? Usual;
}
