using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Platform.Changes;

namespace ReciproCoach.CoachDirectory.Searching.Checking;

/// <summary>Compares what indexes say with what the database says now.</summary>
internal sealed class CompareIndexes(IKnowIndexes indexes, ReadCoaches coaches, DescribeCoach describe, ChangesFeed feed)
{
    public async Task<IReadOnlyList<Differences>> RunAsync(CancellationToken cancellation)
    {
        var (contents, last) = (await indexes.ReadAsync(cancellation), await feed.LastAsync(cancellation));
        var expected = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var some in coaches.AllAsync(cancellation))
            foreach (var document in some.SelectMany(coach => describe.Of(coach, 0).Documents)) expected[document.Id] = Fingerprint.Of(document);
        return [.. contents.Select(index => Compare(index, expected, last))];
    }

    private static Differences Compare(IndexContents index, Dictionary<string, string> expected, long last) => new(
        index.Name, index.Fingerprints.Count, Math.Max(0, last - index.Cursor),
        [.. expected.Keys.Where(id => !index.Fingerprints.ContainsKey(id)).Order(StringComparer.Ordinal)],
        [.. index.Fingerprints.Keys.Where(id => !expected.ContainsKey(id)).Order(StringComparer.Ordinal)],
        [.. expected.Where(one => index.Fingerprints.TryGetValue(one.Key, out var other) && other != one.Value).Select(one => one.Key).Order(StringComparer.Ordinal)],
        index.Damage);
}

/// <summary>Where one index and the database disagree, by ids of documents.</summary>
/// <param name="Behind">How many lines of the feed the index has not followed yet.</param>
/// <param name="Missing">In the database only.</param>
/// <param name="Extra">In the index only.</param>
/// <param name="Changed">In both, and not the same.</param>
/// <param name="Damage">Why the index cannot be read; null where it can.</param>
internal sealed record Differences(string Index, int Documents, long Behind, IReadOnlyList<string> Missing, IReadOnlyList<string> Extra, IReadOnlyList<string> Changed, string? Damage)
{
    public int Count => Missing.Count + Extra.Count + Changed.Count;

    public bool None => Count == 0 && Damage is null;
}
