namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// Solves the assignment problem over sparse rows by shortest augmenting paths (Jonker and Volgenant 1987; Volgenant 1996),
/// and solves it again cheaply after some rows have changed: prices of the other rows stay what they are. One object serves
/// one thread; it keeps its working memory.
/// </summary>
internal sealed class ShortestAugmentingPaths(int people)
{
    private readonly List<int> waiting = [];
    private readonly List<int> freed = [];
    private readonly PathFromOneEnd one = new(people);
    private readonly PathFromBothEnds both = new(people);

    /// <summary>After a failure: coaches outnumbered by the clients who have nobody but them. Empty when a client has nobody at all.</summary>
    public IReadOnlyList<int> Trapped => one.Settled;

    /// <summary>
    /// Makes the assignment complete and cheapest again after the costs of <paramref name="changedRows"/> have changed.
    /// Returns false when no complete assignment exists; the assignment is then of no further use but for its prices.
    /// </summary>
    public bool Solve(Arcs arcs, Assignment assignment, IReadOnlyList<int> changedRows)
    {
        one.Begin();
        waiting.Clear();
        freed.Clear();
        for (var k = 0; k < changedRows.Count; k++)
        {
            var client = changedRows[k];
            var had = assignment.CoachOf[client];
            if (!Reprice(arcs, assignment, client))
                return false;
            if (had != Assignment.Nobody && assignment.CoachOf[client] != had)
                freed.Add(had);
            if (assignment.CoachOf[client] == Assignment.Nobody)
                waiting.Add(client);
        }

        if (waiting is [var only] && assignment.CoachOf[only] == Assignment.Nobody)
            return FindTheLast(arcs, assignment, only);
        foreach (var client in waiting)
        {
            // A row changed twice may stand here twice.
            if (assignment.CoachOf[client] == Assignment.Nobody && !Augment(arcs, assignment, client))
                return false;
        }

        return true;
    }

    /// <summary>Solves after anything may have changed.</summary>
    public bool Solve(Arcs arcs, Assignment assignment)
    {
        one.Begin();
        for (var client = 0; client < people; client++)
        {
            if (!Reprice(arcs, assignment, client))
                return false;
        }

        for (var client = 0; client < people; client++)
        {
            if (assignment.CoachOf[client] == Assignment.Nobody && !Augment(arcs, assignment, client))
                return false;
        }

        return true;
    }

    /// <summary>
    /// How much dearer the assignment becomes at least when a client is parted from their coach and that pair is not made;
    /// <see cref="Arcs.Never"/> when no complete assignment would remain. Changes nothing.
    /// </summary>
    /// <param name="arcs">The pairs.</param>
    /// <param name="assignment">Complete and cheapest.</param>
    /// <param name="client">Who is parted.</param>
    /// <param name="most">Whether it is more than this is of no interest; the answer is this then.</param>
    public long PriceOfParting(Arcs arcs, Assignment assignment, int client, long most = Arcs.Never)
    {
        var coach = assignment.CoachOf[client];
        var place = arcs.Find(client, coach);
        var mark = arcs.Mark;
        arcs.Set(client, place, Arcs.Never);
        assignment.Part(client);
        both.Search(arcs, assignment, client, coach, most);
        assignment.Pair(client, coach);
        arcs.RollBack(mark);
        return both.Length;
    }

    /// <summary>Gives a row the highest price its costs permit; parts it from its coach unless that pair still costs just that.</summary>
    private static bool Reprice(Arcs arcs, Assignment assignment, int client)
    {
        var coaches = arcs.Coaches(client);
        var costs = arcs.Costs(client);
        var (price, cheapest, current) = (long.MaxValue, Assignment.Nobody, assignment.CoachOf[client]);
        var stays = false;
        for (var k = 0; k < coaches.Length; k++)
        {
            if (costs[k] == Arcs.Never)
                continue;
            var reduced = costs[k] - assignment.CoachPrice[coaches[k]];
            if (reduced < price)
                (price, cheapest, stays) = (reduced, coaches[k], coaches[k] == current);
            else if (reduced == price && coaches[k] == current)
                stays = true;
        }

        if (cheapest == Assignment.Nobody)
            return false;
        assignment.ClientPrice[client] = price;
        if (stays)
            return true;
        assignment.Part(client);
        if (assignment.ClientOf[cheapest] == Assignment.Nobody)
            assignment.Pair(client, cheapest);
        return true;
    }

    /// <summary>With only one client waiting there is only one coach left, and the search can come from both ends.</summary>
    private bool FindTheLast(Arcs arcs, Assignment assignment, int client)
    {
        var left = freed.FindIndex(coach => assignment.ClientOf[coach] == Assignment.Nobody);
        if (left < 0)
            return Augment(arcs, assignment, client);
        both.Search(arcs, assignment, client, freed[left]);
        // Where there is no path, the search from the client alone shows who is trapped.
        if (both.Length == Arcs.Never)
            return Augment(arcs, assignment, client);
        both.Turn(assignment, client, freed[left]);
        return true;
    }

    private bool Augment(Arcs arcs, Assignment assignment, int start)
    {
        if (!one.Search(arcs, assignment, start))
            return false;
        one.Turn(assignment, start);
        return true;
    }
}
