namespace ReciproCoach.Platform.Time;

/// <summary>The IANA time zones this system knows.</summary>
public static class Zones
{
    private static readonly Lazy<IReadOnlyList<string>> Known = new(() => TimeZoneInfo.GetSystemTimeZones()
        .Select(zone => zone.Id).Where(id => id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal) && Find(id) is not null)
        .Append("UTC").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList());

    /// <summary>The ids a person can choose from, in alphabetical order.</summary>
    public static IReadOnlyList<string> All => Known.Value;

    /// <summary>The zone's rules, or null for anything that is not an IANA id.</summary>
    public static TimeZoneInfo? Find(string? id) =>
        !string.IsNullOrWhiteSpace(id) && id.Length <= 64 && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId ? zone : null;
}
