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

    /// <summary>By choice: those it excludes, and what the rule between them leaves to others or to nobody.</summary>
    private readonly (int To, double Cost)[][] steps = new (int, double)[graph.Choices][];
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
        FindSteps();
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

    private void FindSteps()
    {
        var ofClient = fractional.Broken.ToLookup(choice => graph.Client[choice]);
        var ofCoach = fractional.Broken.ToLookup(choice => graph.Coach[choice]);
        foreach (var choice in fractional.Broken)
        {
            var excluded = ofClient[graph.Client[choice]].Concat(ofCoach[graph.Coach[choice]]);
            if (!graph.IsLoop(choice) && graph.Reverse[choice] is >= 0 and var reverse && fractional.Values[reverse] is > 0 and < 1 - Fractional.Tiny)
                excluded = excluded.Append(reverse);
            steps[choice] = [.. excluded.Where(other => other != choice).Select(other => (other, Math.Max(0, 1 - fractional.Values[choice] - fractional.Values[other])))];
        }
    }

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
            foreach (var (to, cost) in steps[at / 2])
                Step(at, to, length + cost);
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

    private void Step(int from, int choice, double longer)
    {
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
