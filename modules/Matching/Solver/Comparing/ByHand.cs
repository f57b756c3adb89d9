namespace ReciproCoach.Matching.Solver;

/// <summary>
/// Matchings as people make them without a solver, to see what one is worth. Each begins with the forced pairs, makes allowed pairs only
/// and never lets two people coach each other; what it leaves open at the end it closes into circles of three or more, or
/// leaves open. Meant for up to a few thousand people: it holds 4 bytes a cell of the table people × people.
/// </summary>
public sealed class ByHand
{
    private readonly HandTable table;
    private readonly (int Client, int Coach)[] bestFirst;
    private readonly bool closed;

    /// <param name="draft">A draft <see cref="Instance.Create(InstanceDraft)"/> accepts.</param>
    /// <param name="closed">
    /// True: whoever is coached coaches too, as in a solver's matching; chains are closed or given up. False: somebody may end up with a
    /// coach and no client, or the other way round, as on most coordinators' desks.
    /// </param>
    public ByHand(InstanceDraft draft, bool closed = true)
    {
        ArgumentNullException.ThrowIfNull(draft);
        this.closed = closed;
        table = new(draft);
        bestFirst = [.. table.Pairs().OrderByDescending(pair => table.Score(pair.Client, pair.Coach))];
    }

    /// <summary>The best pair first, then the next best that still fits, to the end of the list.</summary>
    public IReadOnlyList<ScoredPair> BestFirst() => Finish(TakeWhatFits(bestFirst));

    /// <summary>Lots are drawn instead.</summary>
    /// <param name="seed">Equal seeds draw equal lots.</param>
    public IReadOnlyList<ScoredPair> ByLot(int seed)
    {
        var order = bestFirst.ToArray();
        // CA5394: lots for a comparison; nobody's place depends on them.
#pragma warning disable CA5394
        new Random(seed).Shuffle(order);
#pragma warning restore CA5394
        return Finish(TakeWhatFits(order));
    }

    /// <summary>
    /// After Gale and Shapley: clients ask the coaches they score best, one after the other; a coach keeps the client they
    /// themselves score best, and nobody asks whom they coach.
    /// </summary>
    public IReadOnlyList<ScoredPair> ByProposals() => Finish(new Proposals(table, bestFirst).Run());

    private int[] TakeWhatFits((int Client, int Coach)[] order)
    {
        var coachOf = table.ForcedCoaches();
        var taken = table.ForcedClients();
        foreach (var (client, coach) in order)
        {
            if (coachOf[client] >= 0 || taken[coach] || coachOf[coach] == client)
                continue;
            coachOf[client] = coach;
            taken[coach] = true;
        }

        return coachOf;
    }

    private IReadOnlyList<ScoredPair> Finish(int[] coachOf)
    {
        if (closed)
            OpenChains.Close(coachOf, table);
        return [.. coachOf.Index().Where(entry => entry.Item >= 0).Select(entry => table.Pair(entry.Index, entry.Item))];
    }
}
