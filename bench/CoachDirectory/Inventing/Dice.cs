namespace ReciproCoach.CoachDirectory.Bench.Inventing;

/// <summary>Chance from a fixed seed; the same on every machine.</summary>
internal sealed class Dice(int seed)
{
#pragma warning disable CA5394 // Nothing here is a secret: the same seed has to give the same profiles.
    private readonly Random random = new(seed);

    public int Below(int limit) => random.Next(limit);

    public bool In100(int times) => random.Next(100) < times;

    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    /// <summary>One as words are distributed in what people write: the second half as often as the first, the third a third as often.</summary>
    public T Likely<T>(IReadOnlyList<T> of) => of[Math.Min(of.Count - 1, (int)Math.Exp(random.NextDouble() * Math.Log(of.Count + 1)) - 1)];

    /// <summary>Different ones, in the order of the list.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int count)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < count) chosen.Add(random.Next(of.Count));
        return [.. chosen.Select(at => of[at])];
    }

    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new(bytes);
    }
#pragma warning restore CA5394
}
