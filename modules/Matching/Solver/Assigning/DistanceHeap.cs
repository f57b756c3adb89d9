namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// The coaches met by a search, nearest first; among equally near ones the lower number. A coach may stand here several
/// times: all but the nearest entry are stale and are skipped by whoever takes them.
/// </summary>
internal sealed class DistanceHeap
{
    private const int Branching = 4;

    private (long Distance, int Coach)[] entries = new (long, int)[64];
    private int count;

    /// <summary>With stale entries.</summary>
    public int Count => count;

    public void Clear() => count = 0;

    public void Push(long distance, int coach)
    {
        if (count == entries.Length)
            Array.Resize(ref entries, count * 2);
        var at = count++;
        var all = entries;
        while (at > 0)
        {
            var parent = (at - 1) / Branching;
            if (!Before(distance, coach, all[parent]))
                break;
            all[at] = all[parent];
            at = parent;
        }

        all[at] = (distance, coach);
    }

    public bool TryPeek(out long distance, out int coach)
    {
        (distance, coach) = count == 0 ? (0, Assignment.Nobody) : entries[0];
        return count > 0;
    }

    public bool TryPop(out long distance, out int coach)
    {
        if (count == 0)
        {
            (distance, coach) = (0, Assignment.Nobody);
            return false;
        }

        (distance, coach) = entries[0];
        Sink(entries[--count]);
        return true;
    }

    private void Sink((long Distance, int Coach) entry)
    {
        var (all, at) = (entries, 0);
        while (true)
        {
            var child = at * Branching + 1;
            if (child >= count)
                break;
            var end = Math.Min(child + Branching, count);
            for (var other = child + 1; other < end; other++)
            {
                if (Before(all[other].Distance, all[other].Coach, all[child]))
                    child = other;
            }

            if (!Before(all[child].Distance, all[child].Coach, entry))
                break;
            all[at] = all[child];
            at = child;
        }

        all[at] = entry;
    }

    private static bool Before(long distance, int coach, (long Distance, int Coach) other) =>
        distance < other.Distance || (distance == other.Distance && coach < other.Coach);
}
