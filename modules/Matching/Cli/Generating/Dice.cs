namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>
/// Random numbers that depend on nothing but a seed, a purpose and a place: the same on every machine, in any order of asking,
/// and independent between seeds and purposes. Whole numbers only (the finalizer of SplitMix64).
/// </summary>
internal readonly struct Dice
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private readonly ulong key;

    public Dice(long seed, Purpose purpose)
        : this(Mix(Mix(unchecked((ulong)seed) + Step) + ((ulong)purpose + 1) * Step))
    {
    }

    private Dice(ulong key) => this.key = key;

    /// <summary>The dice of one place, for instance of one person; further places may hang below it.</summary>
    public Dice At(int place) => new(Mix(unchecked(key + ((ulong)place + 1) * Step)));

    /// <summary>A whole number from 0 up to, but not including, <paramref name="bound"/>.</summary>
    public int Below(int place, int bound) => (int)Math.BigMul(At(place).key, (ulong)bound, out _);

    /// <summary>64 random bits.</summary>
    public ulong Bits(int place) => At(place).key;

    /// <summary>Picks an index with probability in proportion to the steps of <paramref name="upTo"/>, a rising list of sums.</summary>
    public int Weighted(int place, ReadOnlySpan<long> upTo)
    {
        var thrown = (long)Math.BigMul(At(place).key, (ulong)upTo[^1], out _);
        var found = upTo.BinarySearch(thrown + 1);
        return found >= 0 ? found : ~found;
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

/// <summary>What a throw is for; each purpose has dice of its own.</summary>
internal enum Purpose
{
    Group,
    Zone,
    Hours,
    Employer,
    Credential,
    LeastCredential,
    FirstLanguage,
    SecondLanguage,
    Wanted,
    Offered,
    Fame,
    Requests,
    Returned,
    EarlierRounds,
    Acquaintance,
    Availability,
    Score,
}
