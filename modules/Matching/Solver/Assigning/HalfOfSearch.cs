namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>One of two searches that go towards each other, over coaches.</summary>
internal sealed class HalfOfSearch(int people)
{
    private readonly long[] distance = new long[people];
    private readonly int[] seen = new int[people];
    private readonly int[] cameBy = new int[people];
    private readonly DistanceHeap waiting = new();
    private int searches;

    /// <summary>Those whose distance is final, the nearest first.</summary>
    public List<int> Settled { get; } = [];

    /// <summary>How many entries wait.</summary>
    public int Waiting => waiting.Count;

    /// <summary>The distance of whoever is settled next; <see cref="Arcs.Never"/> when nobody waits.</summary>
    public long Nearest
    {
        get
        {
            while (waiting.TryPeek(out var at, out var coach))
            {
                if (distance[coach] == at)
                    return at;
                waiting.TryPop(out _, out _);
            }

            return Arcs.Never;
        }
    }

    public void Begin()
    {
        searches++;
        waiting.Clear();
        Settled.Clear();
    }

    public bool Knows(int coach) => seen[coach] == searches;

    public long Distance(int coach) => distance[coach];

    public int CameBy(int coach) => cameBy[coach];

    /// <summary>True when that is nearer than what was known.</summary>
    public bool Reach(int coach, long at, int from)
    {
        if (Knows(coach) && at >= distance[coach])
            return false;
        (seen[coach], distance[coach], cameBy[coach]) = (searches, at, from);
        waiting.Push(at, coach);
        return true;
    }

    /// <summary>Takes out the nearest; <see cref="Nearest"/> must have been asked for just before.</summary>
    public int Settle()
    {
        waiting.TryPop(out _, out var coach);
        Settled.Add(coach);
        return coach;
    }
}
