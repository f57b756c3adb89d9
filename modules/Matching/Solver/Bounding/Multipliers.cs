using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>
/// Prices (Lagrange multipliers, at least 0) on "not both ways", for the few pairs where the plain assignment would break it.
/// A multiplier is added to both directions of its pair and taken off the bound once. Kept in the order in which pairs were
/// met, which is the same in every run.
/// </summary>
internal sealed class Multipliers
{
    private readonly List<(int Low, int High)> pairs;
    private readonly List<long> values;
    private readonly Dictionary<(int Low, int High), int> places;

    public Multipliers() => (pairs, values, places) = ([], [], []);

    private Multipliers(Multipliers other) => (pairs, values, places) = ([.. other.pairs], [.. other.values], new(other.places));

    public int Count => pairs.Count;

    public long Sum => values.Sum();

    public (int Low, int High) Pair(int place) => pairs[place];

    public long Value(int place) => values[place];

    public long this[(int Low, int High) pair] => places.TryGetValue(pair, out var place) ? values[place] : 0;

    public long[] Values() => [.. values];

    public Multipliers Copy() => new(this);

    /// <summary>The place of a pair; a new pair starts at 0.</summary>
    public int PlaceOf((int Low, int High) pair)
    {
        if (places.TryGetValue(pair, out var place))
            return place;
        places.Add(pair, pairs.Count);
        pairs.Add(pair);
        values.Add(0);
        return pairs.Count - 1;
    }

    public void Set(int place, long value) => values[place] = value;

    /// <summary>Adds the multipliers to the costs of arcs that have none yet.</summary>
    public void AddTo(Arcs arcs)
    {
        for (var place = 0; place < pairs.Count; place++)
            Raise(arcs, pairs[place], values[place]);
    }

    /// <summary>Takes the multipliers off the costs of arcs that have them.</summary>
    public void TakeFrom(Arcs arcs)
    {
        for (var place = 0; place < pairs.Count; place++)
            Raise(arcs, pairs[place], -values[place]);
    }

    public static void Raise(Arcs arcs, (int Low, int High) pair, long amount)
    {
        if (amount == 0)
            return;
        arcs.Raise(pair.Low, arcs.Find(pair.Low, pair.High), amount);
        arcs.Raise(pair.High, arcs.Find(pair.High, pair.Low), amount);
    }

    public IReadOnlyList<PairPrice> ToPrices() =>
    [
        .. pairs.Index().Where(entry => values[entry.Index] > 0)
            .Select(entry => new PairPrice(entry.Item.Low, entry.Item.High, values[entry.Index]))
            .OrderBy(price => price.Low).ThenBy(price => price.High),
    ];
}
