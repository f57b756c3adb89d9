using System.Collections.Concurrent;
using System.Globalization;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.CoachDirectory.Searching.Counting;

/// <summary>
/// How many hours of a day two people are both awake, wherever they live. It depends on the day of the year, because clocks
/// change, so an index keeps a coach's day as written and this is asked when somebody searches.
/// </summary>
internal sealed class HoursInCommon(TimeProvider clock)
{
    private const int QuartersInADay = 96;

    // More ways to be awake than anybody has; it only bounds what is kept.
    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<(string Day, long Hour), UInt128> kept = new();

    /// <summary>The least numbers of hours one can ask for.</summary>
    public static IReadOnlyList<string> Values { get; } = ["2", "4", "6", "8"];

    /// <summary>A day as a word of an index: <c>Europe/Paris|8|22</c>.</summary>
    public static string Written(WakingDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Zone}|{day.From}|{day.Until}");

    /// <summary>Full hours in common.</summary>
    /// <param name="theirs">As <see cref="Written"/>; nobody has hours in common with whoever does not say theirs.</param>
    public int Of(WakingDay mine, string? theirs) => theirs is null ? 0 : (int)UInt128.PopCount(Awake(Written(mine)) & Awake(theirs)) / 4;

    /// <summary>The quarters of the UTC day, one bit each; every zone's offset is whole quarters.</summary>
    private UInt128 Awake(string day)
    {
        var now = clock.GetUtcNow();
        var key = (day, now.UtcTicks / TimeSpan.TicksPerHour);
        if (kept.TryGetValue(key, out var known)) return known;
        if (kept.Count > MostKept) kept.Clear();
        return kept[key] = Awake(day, now);
    }

    private static UInt128 Awake(string day, DateTimeOffset now)
    {
        var bits = UInt128.Zero;
        if (day.Split('|') is not [var zone, var from, var until]) return bits;
        var shift = (int)Math.Round((Zones.Find(zone) ?? TimeZoneInfo.Utc).GetUtcOffset(now).TotalMinutes / 15);
        for (var quarter = int.Parse(from, CultureInfo.InvariantCulture) * 4; quarter < int.Parse(until, CultureInfo.InvariantCulture) * 4; quarter++)
            bits |= UInt128.One << ((quarter - shift + 2 * QuartersInADay) % QuartersInADay);
        return bits;
    }
}
