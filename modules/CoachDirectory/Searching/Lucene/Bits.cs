using System.Numerics;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Sets of a segment's documents, a bit each.</summary>
internal static class Bits
{
    public static long[] None(int documents) => new long[(documents + 63) >> 6];

    public static void Put(this long[] set, int document) => set[document >> 6] |= 1L << document;

    public static void Remove(this long[] set, int document) => set[document >> 6] &= ~(1L << document);

    public static bool Has(this long[] set, int document) => (set[document >> 6] >> document & 1) == 1;

    public static long[] And(this long[] set, long[]? other)
    {
        if (other is null) return set;
        var both = new long[set.Length];
        for (var i = 0; i < both.Length; i++) both[i] = set[i] & other[i];
        return both;
    }

    public static void Add(this long[] set, long[]? other)
    {
        if (other is null) return;
        for (var i = 0; i < set.Length; i++) set[i] |= other[i];
    }

    public static int Count(this long[] set)
    {
        var count = 0;
        foreach (var bits in set) count += BitOperations.PopCount((ulong)bits);
        return count;
    }

    /// <summary>How many are in both.</summary>
    public static int Count(this long[] set, long[]? other)
    {
        if (other is null) return 0;
        var count = 0;
        for (var i = 0; i < set.Length; i++) count += BitOperations.PopCount((ulong)(set[i] & other[i]));
        return count;
    }

    /// <summary>The documents in order.</summary>
    public static IEnumerable<int> Documents(this long[] set)
    {
        for (var i = 0; i < set.Length; i++)
            for (var rest = set[i]; rest != 0; rest &= rest - 1) yield return (i << 6) + BitOperations.TrailingZeroCount(rest);
    }
}
