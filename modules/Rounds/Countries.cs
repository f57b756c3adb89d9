using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds;

/// <summary>The countries there are, ISO 3166-1 alpha-2 as the system's data know them, by their names in the reader's language.</summary>
internal static class Countries
{
    private static readonly Lazy<IReadOnlySet<string>> Known = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
        .Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper)).ToHashSet(StringComparer.Ordinal));

    public static bool IsKnown(string? code) => code is not null && Known.Value.Contains(code);

    public static IEnumerable<SelectListItem> Choices(Formats formats) =>
        Known.Value.Select(code => new SelectListItem(formats.CountryName(code), code)).OrderBy(item => item.Text, formats.Sorting);
}
