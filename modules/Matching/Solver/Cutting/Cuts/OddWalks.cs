using ReciproCoach.Matching.Solver.Cutting.Bounding;

namespace ReciproCoach.Matching.Solver.Cutting.Cuts;

/// <summary>
/// Looks for odd closed walks through choices that exclude each other, two of one client, of one coach, or both ways of one
/// pair: an odd number of them can hold half at most. A step costs what the rule it uses leaves to others or to nobody; a
/// walk cheaper than 1 breaks an odd set of the roles it used. One shortest path from each choice to itself with an odd
/// number of steps (as odd cycles are found by Grötschel, Lovász and Schrijver 1988; for cycle covers Balas 1989).
/// </summary>
internal sealed class OddWalks(Graph graph, Fractional fractional)
{
    private const double Useful = 0.03;

    private readonly List<int>[] ofClient = Lists(graph.People);
    private readonly List<int>[] ofCoach = Lists(graph.People);
    private readonly double[] distance = new double[2 * graph.Choices];
    private readonly int[] cameFrom = new int[2 * graph.Choices];
    private readonly List<int> reached = [];
    private readonly PriorityQueue<int, double> queue = new();
    private readonly bool[] isClient = new bool[graph.People];
    private readonly bool[] isCoach = new bool[graph.People];
    private double shortest;
    private int meetFrom;
    private int meetTo;

    public List<(Inequality Inequality, double Broken)> Find()
    {
        foreach (var choice in fractional.Broken)
        {
            ofClient[graph.Client[choice]].Add(choice);
            ofCoach[graph.Coach[choice]].Add(choice);
        }

        Array.Fill(distance, 2);
        var found = new List<(Inequality, double)>();
        var roles = new OddRoles(graph, fractional);
        var covered = new bool[graph.Choices];
        foreach (var start in fractional.Broken)
        {
            if (covered[start])
                continue;
            if (Walk(start) && roles.Best(isClient, isCoach) is var (inequality, broken) && broken > Useful)
            {
                found.Add((inequality, broken));
                Cover(meetFrom, covered);
                Cover(meetTo, covered);
            }

            Forget();
        }

        return found;
    }

    private void Cover(int end, bool[] covered)
    {
        for (var at = end; at >= 0; at = cameFrom[at])
            covered[at / 2] = true;
    }

    private static List<int>[] Lists(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<int>())];

    /// <summary>
    /// Dijkstra over (choice, parity), only half of the way: by symmetry a walk back from there is as long as the walk there
    /// with the same parity, so a closed walk of odd length is two walks of equal parity and one step between their ends.
    /// Marks the roles used an odd number of times.
    /// </summary>
    private bool Walk(int start)
    {
        (shortest, meetFrom, meetTo) = (1 - Useful, -1, -1);
        Reach(2 * start, 0, -1);
        while (queue.TryDequeue(out var at, out var length))
        {
            if (length > distance[at])
                continue;
            if (2 * length > shortest)
                break;
            var choice = at / 2;
            foreach (var other in ofClient[graph.Client[choice]])
                Step(at, other);
            foreach (var other in ofCoach[graph.Coach[choice]])
                Step(at, other);
            if (!graph.IsLoop(choice) && graph.Reverse[choice] is >= 0 and var reverse && fractional.Values[reverse] > 0)
                Step(at, reverse);
        }

        queue.Clear();
        if (meetFrom < 0)
            return false;
        Toggle(meetFrom / 2, meetTo / 2);
        foreach (var end in (ReadOnlySpan<int>)[meetFrom, meetTo])
        {
            for (var at = end; cameFrom[at] >= 0; at = cameFrom[at])
                Toggle(at / 2, cameFrom[at] / 2);
        }

        return true;
    }

    private void Step(int from, int choice)
    {
        if (choice == from / 2)
            return;
        var longer = distance[from] + Math.Max(0, 1 - fractional.Values[from / 2] - fractional.Values[choice]);
        var sameParity = 2 * choice + (from & 1);
        if (longer + distance[sameParity] < shortest)
            (shortest, meetFrom, meetTo) = (longer + distance[sameParity], from, sameParity);
        if (2 * longer <= shortest && longer < distance[sameParity ^ 1] - 1e-9)
            Reach(sameParity ^ 1, longer, from);
    }

    private void Reach(int at, double longer, int from)
    {
        (distance[at], cameFrom[at]) = (longer, from);
        reached.Add(at);
        queue.Enqueue(at, longer);
    }

    private void Toggle(int one, int other)
    {
        if (graph.Client[one] == graph.Client[other])
            isClient[graph.Client[one]] ^= true;
        else if (graph.Coach[one] == graph.Coach[other])
            isCoach[graph.Coach[one]] ^= true;
    }

    private void Forget()
    {
        foreach (var at in reached)
            distance[at] = 2;
        reached.Clear();
        Array.Clear(isClient);
        Array.Clear(isCoach);
    }
}
