namespace ReciproCoach.Matching.Solver.Candidates;

/// <summary>The few cheapest clients of every coach, kept while rows go by. Of equally cheap ones the first to come stays.</summary>
internal sealed class CheapestClients(int people, int each)
{
    private readonly (long Cost, int Client)[] kept = new (long, int)[people * each];
    private readonly int[] counts = new int[people];
    private readonly long[] limits = Limits(people);

    public void Offer(int coach, int client, long cost)
    {
        if (cost < limits[coach])
            Keep(coach, client, cost);
    }

    public ReadOnlySpan<(long Cost, int Client)> Of(int coach) => kept.AsSpan(coach * each, counts[coach]);

    /// <summary>Insertion into a list sorted by cost.</summary>
    private void Keep(int coach, int client, long cost)
    {
        var list = kept.AsSpan(coach * each, each);
        if (counts[coach] < each)
            counts[coach]++;
        var at = counts[coach] - 1;
        while (at > 0 && list[at - 1].Cost > cost)
        {
            list[at] = list[at - 1];
            at--;
        }

        list[at] = (cost, client);
        if (counts[coach] == each)
            limits[coach] = list[^1].Cost;
    }

    private static long[] Limits(int people)
    {
        var limits = new long[people];
        Array.Fill(limits, long.MaxValue);
        return limits;
    }
}
