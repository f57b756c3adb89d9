namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>The cheapest cover known, by its cost at least; and how a solution of the relaxation becomes a cover.</summary>
internal sealed class BestCover(Graph graph, long knownCost)
{
    private const double NearlyWhole = 1e-4;

    public long Cost { get; private set; } = knownCost;

    /// <summary>Everybody's coach; null as long as nothing cheaper than what was known before has turned up.</summary>
    public int[]? CoachOf { get; private set; }

    /// <summary>
    /// If every pair is made wholly or not at all, counting both ways together, the circles are complete and only their
    /// direction may be open: each is sent round the cheaper way. Returns true if that gives a better cover.
    /// </summary>
    public bool Offer(Func<int, double> value)
    {
        var neighbours = new List<int>[graph.People];
        for (var person = 0; person < graph.People; person++)
            neighbours[person] = [];
        for (var choice = 0; choice < graph.Choices; choice++)
        {
            if (!IsFirst(choice) || Both(value, choice) is not (> NearlyWhole and var both))
                continue;
            if (both < 1 - NearlyWhole)
                return false;
            neighbours[graph.Client[choice]].Add(graph.Coach[choice]);
            neighbours[graph.Coach[choice]].Add(graph.Client[choice]);
        }

        return Array.TrueForAll(neighbours, two => two.Count == 2) && Take(neighbours);
    }

    /// <summary>Takes a cover that is known to be cheaper.</summary>
    public void Take(int[] coachOf, long cost) => (CoachOf, Cost) = (coachOf, cost);

    private bool IsFirst(int choice) =>
        graph.IsLoop(choice) || graph.Client[choice] < graph.Coach[choice] || graph.Reverse[choice] < 0;

    private double Both(Func<int, double> value, int choice) =>
        value(choice) + (graph.IsLoop(choice) || graph.Reverse[choice] < 0 ? 0 : value(graph.Reverse[choice]));

    private bool Take(List<int>[] neighbours)
    {
        var coachOf = new int[graph.People];
        Array.Fill(coachOf, -1);
        var cost = 0L;
        for (var start = 0; start < graph.People; start++)
        {
            if (coachOf[start] >= 0)
                continue;
            if (neighbours[start][0] == start)
            {
                coachOf[start] = start;
                cost += graph.Cost[graph.Loop(start)];
                continue;
            }

            var circle = Circle(start, neighbours);
            var (there, back) = (CostOf(circle), CostOf(circle.AsEnumerable().Reverse().ToList()));
            if (circle.Count < 3 || Math.Min(there, back) == long.MaxValue)
                return false;
            if (back < there)
                circle.Reverse();
            for (var at = 0; at < circle.Count; at++)
                coachOf[circle[at]] = circle[(at + 1) % circle.Count];
            cost += Math.Min(there, back);
        }

        if (cost >= Cost)
            return false;
        (Cost, CoachOf) = (cost, coachOf);
        return true;
    }

    private static List<int> Circle(int start, List<int>[] neighbours)
    {
        var (circle, before, at) = (new List<int> { start }, start, neighbours[start][0]);
        while (at != start)
        {
            circle.Add(at);
            (before, at) = (at, neighbours[at][0] == before ? neighbours[at][1] : neighbours[at][0]);
        }

        return circle;
    }

    private long CostOf(List<int> circle)
    {
        var cost = 0L;
        for (var at = 0; at < circle.Count; at++)
        {
            var pair = graph.Find(circle[at], circle[(at + 1) % circle.Count]);
            if (pair < 0)
                return long.MaxValue;
            cost += graph.Cost[pair];
        }

        return cost;
    }
}
