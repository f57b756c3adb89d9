namespace ReciproCoach.Matching.Solver.Explaining;

/// <summary>Finds the first true reason why somebody is in no circle, from the narrowest to the widest.</summary>
internal sealed class WhyLeftOut
{
    private readonly int[][] coachesOf;
    private readonly int[][] clientsOf;

    public WhyLeftOut(Instance instance) : this(instance.Count, instance.Allows)
    {
    }

    public WhyLeftOut(int count, Func<int, int, bool> allows)
    {
        var people = Enumerable.Range(0, count).ToArray();
        coachesOf = [.. people.Select(client => people.Where(coach => allows(client, coach)).ToArray())];
        clientsOf = [.. people.Select(coach => people.Where(client => allows(client, coach)).ToArray())];
    }

    public LeftOutReason For(int person)
    {
        if (coachesOf[person] is [])
            return LeftOutReason.NoAllowedCoach;
        if (clientsOf[person] is [])
            return LeftOutReason.NoAllowedClient;
        if (coachesOf[person] is [var coach] && clientsOf[person] is [var client] && coach == client)
            return LeftOutReason.OnlyTwoWayPair;
        return IsOnACycle(person) ? LeftOutReason.LimitOfTheRound : LeftOutReason.OnNoCycle;
    }

    /// <summary>
    /// A circle of three or more runs through a person exactly when one of their coaches is linked, by others, to a
    /// different one of their clients. Coaches whose search fails reach disjoint sets of people (if two met, each would
    /// reach the other as that different client), so all searches together cost no more than one look at every pair.
    /// </summary>
    private bool IsOnACycle(int person)
    {
        var leadsBack = Reach(person, clientsOf, within: null, avoiding: null);
        var clients = clientsOf[person].ToHashSet();
        return coachesOf[person].Any(coach =>
            leadsBack.Contains(coach)
            && Reach(coach, coachesOf, leadsBack, avoiding: person).Any(end => end != coach && clients.Contains(end)));
    }

    private static HashSet<int> Reach(int start, int[][] links, HashSet<int>? within, int? avoiding)
    {
        var reached = new HashSet<int> { start };
        var waiting = new Queue<int>(reached);
        while (waiting.TryDequeue(out var at))
        {
            foreach (var next in links[at])
            {
                if (next != avoiding && within?.Contains(next) != false && reached.Add(next))
                    waiting.Enqueue(next);
            }
        }

        return reached;
    }
}
