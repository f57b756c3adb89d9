using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Pricing;

/// <summary>
/// All pairs of an instance that can be part of an answer, row by row with their costs in whole units: allowed, not beside a forced
/// pair, and no dead end. Dead ends need a look at everything, so they are worked out once.
/// </summary>
internal sealed class UsableRows
{
    private readonly Instance instance;
    private readonly Objective objective;
    private readonly ScoreRows.Buffer buffer;
    private readonly int[] coaches;
    private readonly long[] costs;
    private readonly int[] forcedCoach;
    private readonly int[] forcedClient;
    private readonly bool[] outside;
    private readonly HashSet<(int Client, int Coach)> banned = [];
    private bool everythingUsable;

    public UsableRows(Instance instance, Objective objective)
    {
        (this.instance, this.objective) = (instance, objective);
        buffer = new(instance.Count);
        coaches = new int[instance.Count];
        costs = new long[instance.Count];
        forcedCoach = new int[instance.Count];
        forcedClient = new int[instance.Count];
        outside = new bool[instance.Count];
        Array.Fill(forcedCoach, Assignment.Nobody);
        Array.Fill(forcedClient, Assignment.Nobody);
        everythingUsable = true;
        foreach (var (client, coach) in objective.Forced)
        {
            (forcedCoach[client], forcedClient[coach]) = (coach, client);
            banned.Add((coach, client));
            everythingUsable = false;
        }

        RuleOutDeadEnds();
        Near = new(this);
    }

    /// <summary>Finds pairs by prices.</summary>
    public NearRows Near { get; }

    public int People => forcedCoach.Length;

    /// <summary>The cost of leaving somebody out, or never.</summary>
    public long LeftOutCost(int person) =>
        forcedCoach[person] == Assignment.Nobody && forcedClient[person] == Assignment.Nobody ? objective.LeftOutCost(person) : Arcs.Never;

    /// <summary>The row of a client; valid until the next row is read.</summary>
    public UsableRow Read(int client)
    {
        var row = instance.Rows.Read(client, buffer);
        objective.ReadCosts(client, row, costs);
        return everythingUsable ? new(row.Coaches, costs.AsSpan(0, row.Coaches.Length)) : Usable(client, row.Coaches);
    }

    private UsableRow Usable(int client, ReadOnlySpan<int> all)
    {
        var count = 0;
        for (var k = 0; k < all.Length; k++)
        {
            if (costs[k] == Arcs.Never || !IsUsable(client, all[k]))
                continue;
            (coaches[count], costs[count]) = (all[k], costs[k]);
            count++;
        }

        return new(coaches.AsSpan(0, count), costs.AsSpan(0, count));
    }

    private bool IsUsable(int client, int coach)
    {
        if (outside[client] || outside[coach])
            return false;
        if (forcedCoach[client] != Assignment.Nobody ? forcedCoach[client] != coach : forcedClient[coach] != Assignment.Nobody)
            return false;
        return banned.Count == 0 || !banned.Contains((client, coach));
    }

    /// <summary>
    /// A circle of three or more through a pair needs a coach of the coach other than the client, and a client of the
    /// client other than the coach. Whoever has no coach or no client left is outside every circle. Repeated until nothing changes.
    /// </summary>
    private void RuleOutDeadEnds()
    {
        var census = new Census(People);
        bool countedAll;
        do
        {
            census.Clear();
            countedAll = everythingUsable;
            for (var client = 0; client < People; client++)
            {
                var row = Read(client);
                census.Count(client, row.Coaches);
                everythingUsable &= row.Costs.IndexOf(Arcs.Never) < 0;
            }
        }
        while (RuleOut(census) | (countedAll && !everythingUsable));
    }

    private bool RuleOut(Census census)
    {
        var changed = false;
        for (var person = 0; person < People; person++)
        {
            if (!outside[person] && (census.Coaches(person) == 0 || census.Clients(person) == 0))
            {
                outside[person] = true;
                changed |= census.Coaches(person) + census.Clients(person) > 0;
            }

            if (census.Coaches(person) == 1)
                changed |= banned.Add((census.OnlyCoach(person), person));
            if (census.Clients(person) == 1)
                changed |= banned.Add((person, census.OnlyClient(person)));
        }

        everythingUsable &= !changed;
        return changed;
    }
}

/// <summary>The coaches a client could have, and what each pair costs.</summary>
internal readonly ref struct UsableRow(ReadOnlySpan<int> coaches, ReadOnlySpan<long> costs)
{
    public ReadOnlySpan<int> Coaches { get; } = coaches;

    public ReadOnlySpan<long> Costs { get; } = costs;
}
