using System.Globalization;

namespace ReciproCoach.Members.Profiles;

/// <summary>The countries there are: ISO 3166-1 alpha-2, as the system's data know them.</summary>
internal static class Countries
{
    private static readonly Lazy<IReadOnlySet<string>> Known = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
        .Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper))
        .ToHashSet(StringComparer.Ordinal));

    public static IReadOnlySet<string> All => Known.Value;
}
