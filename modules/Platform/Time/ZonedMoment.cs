namespace ReciproCoach.Platform.Time;

/// <summary>
/// A future moment people agreed on: the local time and the IANA zone they said, and the UTC instant derived from both for
/// queries. If a country changes its clocks, the local time stands and <see cref="Utc"/> is derived anew.
/// </summary>
public sealed record ZonedMoment
{
    // For EF, which sets the properties from the columns.
    private ZonedMoment() => Zone = "";

    private ZonedMoment(DateTime local, string zone, DateTimeOffset utc) => (Local, Zone, Utc) = (local, zone, utc);

    /// <summary>What the clock on the wall says; its kind is unspecified.</summary>
    public DateTime Local { get; private init; }

    /// <summary>An IANA id, for example <c>Europe/Paris</c>.</summary>
    public string Zone { get; private init; }

    public DateTimeOffset Utc { get; private init; }

    /// <summary>
    /// A local time in a zone. A time the spring change skips is moved on by the length of the gap; a time that comes twice in
    /// autumn means the first.
    /// </summary>
    /// <exception cref="TimeZoneNotFoundException">The zone is unknown.</exception>
    public static ZonedMoment At(DateTime local, string zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var rules = Zones.Find(zone) ?? throw new TimeZoneNotFoundException($"“{zone}” is not an IANA time zone.");
        if (rules.IsInvalidTime(wall)) wall += rules.GetUtcOffset(wall.AddDays(1)) - rules.GetUtcOffset(wall.AddDays(-1));
        var offset = rules.IsAmbiguousTime(wall) ? rules.GetAmbiguousTimeOffsets(wall).Max() : rules.GetUtcOffset(wall);
        return new(wall, zone, new DateTimeOffset(wall, offset).ToUniversalTime());
    }

    /// <summary>The moment as clocks in <paramref name="zone"/> show it.</summary>
    public DateTime In(string zone) => TimeZoneInfo.ConvertTime(Utc, Zones.Find(zone) ?? TimeZoneInfo.Utc).DateTime;
}
