namespace ReciproCoach.Matching.Solver.Explaining;

/// <summary>Finds the first true reason why somebody is in no circle, from the narrowest to the widest.</summary>
internal sealed class WhyLeftOut
{
    private readonly PairBits pairs;
    private readonly Lazy<TooFewPartners> coaches;
    private readonly Lazy<TooFewPartners> clients;

    public WhyLeftOut(Instance instance) : this(PairBits.Of(instance))
    {
    }

    public WhyLeftOut(PairBits pairs)
    {
        this.pairs = pairs;
        var inCircles = new Lazy<PairBits>(pairs.WithoutDeadEnds);
        coaches = new(() => new(inCircles.Value));
        clients = new(() => new(inCircles.Value.Turned()));
    }

    public LeftOut For(int person, IReadOnlyList<string> people)
    {
        var reason = First(person);
        if (reason != LeftOutReason.LimitOfTheRound)
            return new(people[person], reason);
        if (coaches.Value.Around(person) is { } ofCoaches)
            return Short(LeftOutReason.TooFewCoaches, ofCoaches);
        return clients.Value.Around(person) is { } ofClients
            ? Short(LeftOutReason.TooFewClients, ofClients)
            : new(people[person], LeftOutReason.LimitOfTheRound);

        LeftOut Short(LeftOutReason why, (IReadOnlyList<int> Group, IReadOnlyList<int> Partners) found) => new(people[person], why)
        {
            Shortage = new([.. found.Group.Select(one => people[one])], [.. found.Partners.Select(one => people[one])]),
        };
    }

    private LeftOutReason First(int person)
    {
        int[] coachesOf = [.. pairs.Coaches(person).Take(2)];
        int[] clientsOf = [.. pairs.Clients(person).Take(2)];
        if (coachesOf is [])
            return LeftOutReason.NoAllowedCoach;
        if (clientsOf is [])
            return LeftOutReason.NoAllowedClient;
        if (coachesOf is [var coach] && clientsOf is [var client] && coach == client)
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
        var leadsBack = Reach(person, pairs.Clients, within: null, avoiding: null);
        return pairs.Coaches(person).Any(coach =>
            leadsBack.Contains(coach)
            && Reach(coach, pairs.Coaches, leadsBack, avoiding: person).Any(end => end != coach && pairs.Allows(end, person)));
    }

    private static HashSet<int> Reach(int start, Func<int, IEnumerable<int>> links, HashSet<int>? within, int? avoiding)
    {
        var reached = new HashSet<int> { start };
        var waiting = new Queue<int>(reached);
        while (waiting.TryDequeue(out var at))
        {
            foreach (var next in links(at))
            {
                if (next != avoiding && within?.Contains(next) != false && reached.Add(next))
                    waiting.Enqueue(next);
            }
        }

        return reached;
    }
}
