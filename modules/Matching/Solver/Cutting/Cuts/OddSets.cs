using ReciproCoach.Matching.Solver.Cutting.Bounding;

namespace ReciproCoach.Matching.Solver.Cutting.Cuts;

/// <summary>
/// Exact separation of the blossom inequalities of 2-matchings, where the same people are in the set as clients and as
/// coaches: the best is among the cuts of a cut tree in which each pair weighs what it is from being whole (Letchford,
/// Reinelt and Theis 2008; the tree as in Gusfield 1990). Whole pairs weigh nothing, so the tree falls into the small
/// components of the broken ones.
/// </summary>
internal sealed class OddSets(Graph graph, Fractional fractional)
{
    private const double Useful = 0.03;
    private const int LargestComponent = 2_000;

    private readonly OddRoles roles = new(graph, fractional);
    private readonly List<(int To, int Pair)>[] broken = [.. Enumerable.Range(0, graph.People).Select(_ => new List<(int, int)>())];
    private readonly Dictionary<int, double> flow = [];
    private readonly List<(Inequality Inequality, double Broken)> found = [];

    public List<(Inequality Inequality, double Broken)> Find()
    {
        foreach (var pair in fractional.Positive)
        {
            if (graph.IsLoop(pair) || !IsFirst(pair) || Weight(pair) < Fractional.Tiny)
                continue;
            broken[graph.Client[pair]].Add((graph.Coach[pair], pair));
            broken[graph.Coach[pair]].Add((graph.Client[pair], pair));
        }

        foreach (var component in Components())
        {
            Offer(component);
            if (component.Count is > 2 and <= LargestComponent)
                CutTree(component);
        }

        return found;
    }

    private bool IsFirst(int pair) =>
        graph.Client[pair] < graph.Coach[pair] || graph.Reverse[pair] < 0 || fractional.Values[graph.Reverse[pair]] == 0;

    private double Weight(int pair)
    {
        var value = fractional.BothWays(graph, pair);
        return Math.Max(0, Math.Min(value, 1 - value));
    }

    private List<List<int>> Components()
    {
        var (components, seen) = (new List<List<int>>(), new bool[graph.People]);
        for (var person = 0; person < graph.People; person++)
        {
            if (seen[person] || broken[person].Count == 0)
                continue;
            var component = new List<int> { person };
            seen[person] = true;
            for (var at = 0; at < component.Count; at++)
            {
                foreach (var (to, _) in broken[component[at]])
                {
                    if (seen[to])
                        continue;
                    seen[to] = true;
                    component.Add(to);
                }
            }

            components.Add(component);
        }

        return components;
    }

    private void CutTree(List<int> component)
    {
        var parent = component.ToDictionary(person => person, _ => component[0]);
        for (var at = 1; at < component.Count; at++)
        {
            var side = SideOf(component[at], parent[component[at]]);
            for (var later = at + 1; later < component.Count; later++)
            {
                if (side.Contains(component[later]) && parent[component[later]] == parent[component[at]])
                    parent[component[later]] = component[at];
            }

            Offer(side);
        }
    }

    /// <summary>The people on the side of one in a least cut between two (Edmonds and Karp 1972; flows here are tiny).</summary>
    private HashSet<int> SideOf(int one, int other)
    {
        flow.Clear();
        while (true)
        {
            var cameBy = new Dictionary<int, (int From, int Pair)> { [one] = (-1, -1) };
            var queue = new Queue<int>([one]);
            while (queue.TryDequeue(out var at) && !cameBy.ContainsKey(other))
            {
                foreach (var (to, pair) in broken[at])
                {
                    if (!cameBy.ContainsKey(to) && Room(pair, at) > 1e-9)
                    {
                        cameBy[to] = (at, pair);
                        queue.Enqueue(to);
                    }
                }
            }

            if (!cameBy.ContainsKey(other))
                return [.. cameBy.Keys];
            var most = double.MaxValue;
            for (var at = other; at != one; at = cameBy[at].From)
                most = Math.Min(most, Room(cameBy[at].Pair, cameBy[at].From));
            for (var at = other; at != one; at = cameBy[at].From)
            {
                var (from, pair) = cameBy[at];
                flow[pair] = flow.GetValueOrDefault(pair) + (graph.Client[pair] == from ? most : -most);
            }
        }
    }

    private double Room(int pair, int from)
    {
        var used = flow.GetValueOrDefault(pair);
        return Weight(pair) - (graph.Client[pair] == from ? used : -used);
    }

    private void Offer(IReadOnlyCollection<int> people)
    {
        var members = new bool[graph.People];
        foreach (var person in people)
            members[person] = true;
        if (roles.Best(members, members) is var (inequality, broken) && broken > Useful)
            found.Add((inequality, broken));
    }
}
