namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>
/// Prices (Lagrange multipliers, at least 0) on "not both ways", for the few pairs where the plain assignment would break it.
/// A multiplier is added to both directions of its pair and taken off the bound once. Kept sorted, so that nothing depends
/// on the order in which pairs were met.
/// </summary>
internal sealed class Multipliers
{
    private readonly SortedDictionary<(int Low, int High), long> values;

    public Multipliers() => values = [];

    private Multipliers(Multipliers other) => values = new(other.values);

    public long Sum => values.Values.Sum();

    public IEnumerable<(int Low, int High)> Pairs => values.Keys;

    public long this[(int Low, int High) pair] => values.GetValueOrDefault(pair);

    public Multipliers Copy() => new(this);

    public void Set((int Low, int High) pair, long value)
    {
        if (value == 0)
            values.Remove(pair);
        else
            values[pair] = value;
    }
}
