namespace ReciproCoach.Site.Demo;

/// <summary>
/// Chance that falls the same way every time: SplitMix64 (Steele, Lea and Flood 2014), written out because the framework does not
/// promise one algorithm for a seed for ever.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 to below <paramref name="sides"/>.</summary>
    public int Below(int sides) => (int)(Next() % (uint)sides);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>The index of one of the weights, each as likely as it is heavy.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights) total += weight;
        var left = Below(total);
        var index = 0;
        while (left >= weights[index]) left -= weights[index++];
        return index;
    }

    /// <summary>The same things in another order (Fisher and Yates).</summary>
    public List<T> Shuffled<T>(IEnumerable<T> things)
    {
        List<T> list = [.. things];
        for (var last = list.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (list[last], list[other]) = (list[other], list[last]);
        }
        return list;
    }

    /// <summary>An id of version 8: made by a rule of our own (RFC 9562).</summary>
    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes[8..], Next());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
