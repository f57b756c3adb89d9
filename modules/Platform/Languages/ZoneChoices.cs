using System.Collections.Concurrent;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Platform.Languages;

/// <summary>
/// The time zones a form offers: by city, in the reader's language, with what their clocks show now. Some four hundred names are
/// made and sorted once a language and quarter of an hour, because clocks change on quarters only.
/// </summary>
public sealed class ZoneChoices(TimeProvider clock)
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (long Quarter, IReadOnlyList<(string Id, string Name)> Zones)> made = new();

    /// <param name="set">A zone that is set already: it is offered too where the list knows it by a newer name only.</param>
    public IReadOnlyList<(string Id, string Name)> For(Words words, string? set = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var now = clock.GetUtcNow();
        var quarter = now.UtcTicks / Quarter.Ticks;
        var offered = made.AddOrUpdate(words.Language.Code, _ => (quarter, Sorted(Zones.All, words, now)),
            (_, old) => old.Quarter == quarter ? old : (quarter, Sorted(Zones.All, words, now))).Zones;
        return Zones.Find(set) is null || Zones.All.Contains(set!) ? offered : Sorted(Zones.All.Append(set!), words, now);
    }

    private static List<(string Id, string Name)> Sorted(IEnumerable<string> zones, Words words, DateTimeOffset now) =>
        [.. zones.Select(zone => (zone, words.Formats.Zone(zone, now))).OrderBy(zone => zone.Item2, words.Formats.Sorting)];
}
