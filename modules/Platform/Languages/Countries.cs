using System.Globalization;

namespace ReciproCoach.Platform.Languages;

/// <summary>The countries there are: ISO 3166-1 alpha-2, as the system's data know them.</summary>
public static class Countries
{
    private static readonly Lazy<IReadOnlySet<string>> Known = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
        .Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper))
        .ToHashSet(StringComparer.Ordinal));

    public static bool IsKnown(string? code) => code is not null && Known.Value.Contains(code);

    /// <summary>Every country with its name in the reader's language, in that language's order.</summary>
    public static IReadOnlyList<(string Code, string Name)> Named(Formats formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        return [.. Known.Value.Select(code => (Code: code, Name: formats.CountryName(code))).OrderBy(country => country.Name, formats.Sorting)];
    }
}
