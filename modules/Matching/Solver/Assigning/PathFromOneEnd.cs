namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// The shortest path from a client without a coach to the nearest coach without a client, whichever that is. Nearly all time of an assignment is
/// spent in this search.
/// </summary>
internal sealed class PathFromOneEnd(int people)
{
    private readonly long[] distance = new long[people];
    private readonly int[] seen = new int[people];
    private readonly int[] reachedFrom = new int[people];
    private readonly List<int> settled = [];
    private readonly Stack<int> near = new();
    private readonly DistanceHeap far = new();
    private int searches;
    private int end = Assignment.Nobody;

    /// <summary>The coaches with a client the last search came through, nearest first.</summary>
    public IReadOnlyList<int> Settled => settled;

    /// <summary>Forgets the last search.</summary>
    public void Begin()
    {
        settled.Clear();
        near.Clear();
        far.Clear();
    }

    /// <summary>
    /// Dijkstra's search over reduced costs from a client without coach; false when nobody without a client can be reached. Changes nothing.
    /// </summary>
    public bool Search(Arcs arcs, Assignment assignment, int start)
    {
        var (clientOf, coachPrice) = (assignment.ClientOf, assignment.CoachPrice);
        Begin();
        var stamp = ++searches;
        var (client, nearest) = (start, 0L);
        var (nearestFree, freeAt) = (long.MaxValue, Assignment.Nobody);
        while (true)
        {
            var coaches = arcs.Coaches(client);
            var costs = arcs.Costs(client);
            var basis = nearest - assignment.ClientPrice[client];
            for (var k = 0; k < coaches.Length; k++)
            {
                var cost = costs[k];
                if (cost == Arcs.Never)
                    continue;
                var coach = coaches[k];
                var through = basis + cost - coachPrice[coach];
                if (through >= nearestFree || (seen[coach] == stamp && through >= distance[coach]))
                    continue;
                seen[coach] = stamp;
                distance[coach] = through;
                reachedFrom[coach] = client;
                if (clientOf[coach] == Assignment.Nobody)
                    (nearestFree, freeAt) = (through, coach);
                else if (through == nearest)
                    near.Push(coach);
                else
                    far.Push(through, coach);
            }

            if (nearestFree == nearest || !Nearest(ref nearest, out var next) || nearest >= nearestFree)
            {
                end = freeAt;
                return end != Assignment.Nobody;
            }

            settled.Add(next);
            client = clientOf[next];
        }
    }

    /// <summary>Takes out the coach to settle next; those at the distance reached need no heap.</summary>
    private bool Nearest(ref long nearest, out int next)
    {
        if (near.TryPop(out next))
            return true;
        long at;
        do
        {
            if (!far.TryPop(out at, out next))
                return false;
        }
        while (distance[next] != at);
        nearest = at;
        return true;
    }

    /// <summary>Moves prices so that the path found costs what they say, and hands coaches on along it, from its free end back to its start.</summary>
    public void Turn(Assignment assignment, int start)
    {
        var (length, coach) = (distance[end], end);
        assignment.ClientPrice[start] += length;
        foreach (var passed in settled)
        {
            var rise = length - distance[passed];
            assignment.ClientPrice[assignment.ClientOf[passed]] += rise;
            assignment.CoachPrice[passed] -= rise;
        }

        while (true)
        {
            var client = reachedFrom[coach];
            var handedOn = assignment.CoachOf[client];
            assignment.Pair(client, coach);
            if (client == start)
                return;
            coach = handedOn;
        }
    }
}
