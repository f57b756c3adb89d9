using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Cutting.Simplex;

namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// Where the simplex method starts: at a cheapest assignment, which is the best solution without any rule, instead of at
/// nothing. The pairs made and a tree of shortest paths between them are a basis, and with the path lengths as prices no
/// choice is cheaper than its prices (Ahuja, Magnanti and Orlin 1993, chapter 11). What is left to do are the rules.
/// </summary>
internal sealed class FirstBasis
{
    /// <summary>Costs become whole multiples of this part of a unit, so that those who differ by a hair still differ.</summary>
    private const double Finest = 1L << 30;

    private const double DearestPath = 1L << 58;
    private const long Unknown = long.MaxValue;

    private readonly Graph graph;
    private readonly Assignment assignment;
    private readonly List<(int Coach, int Choice, long Cost)>[] rows;
    private readonly long[] distance;
    private readonly long[] potential;
    private readonly int[] cameBy;
    private readonly PriorityQueue<int, (long Distance, int Client)> queue = new();

    private FirstBasis(Graph graph, Assignment assignment, List<(int Coach, int Choice, long Cost)>[] rows)
    {
        (this.graph, this.assignment, this.rows) = (graph, assignment, rows);
        (distance, potential, cameBy) = (new long[graph.People], new long[graph.People], new int[graph.People]);
        Array.Fill(distance, Unknown);
        Array.Fill(potential, Unknown);
        Array.Fill(cameBy, -1);
    }

    /// <summary>The columns of a basis; null when nobody can be given a coach and a client all at once.</summary>
    /// <param name="graph">The choices.</param>
    /// <param name="cost">What each choice costs.</param>
    /// <param name="usable">Which choices there are.</param>
    /// <param name="columns">How many choices there are; logical columns come after them, those of clients first, then those of coaches.</param>
    public static List<int>? Of(Graph graph, ReadOnlySpan<double> cost, Usable usable, int columns)
    {
        var (scale, rows, arcs) = (Scale(cost, graph.People), new List<(int, int, long)>[graph.People], new Arcs(graph.People));
        for (var client = 0; client < graph.People; client++)
        {
            rows[client] = [];
            var loop = graph.Loop(client);
            arcs.Begin(client, graph.RowStart[client + 1] - graph.RowStart[client], usable[loop] ? (long)(cost[loop] * scale) : Arcs.Never);
            foreach (var choice in graph.RowOf(client))
            {
                if (!usable[choice])
                    continue;
                var whole = (long)(cost[choice] * scale);
                rows[client].Add((graph.Coach[choice], choice, whole));
                if (choice != loop)
                    arcs.Add(client, graph.Coach[choice], whole);
            }
        }

        var assignment = new Assignment(graph.People);
        FirstGuess.Make(arcs, assignment);
        return new ShortestAugmentingPaths(graph.People).Solve(arcs, assignment) ? new FirstBasis(graph, assignment, rows).Tree(columns) : null;
    }

    /// <summary>As fine as the sums of a whole path of costs permit.</summary>
    private static double Scale(ReadOnlySpan<double> cost, int people)
    {
        var (highest, scale) = (1.0, Finest);
        foreach (var one in cost)
            highest = Math.Max(highest, one);
        while (scale > 1 && highest * scale * people > DearestPath)
            scale /= 2;
        return scale;
    }

    /// <summary>Grows one tree after another, until everybody is in one; where one can be hung on those before, it is.</summary>
    private List<int> Tree(int columns)
    {
        var basis = new List<int>(2 * graph.People);
        for (var start = 0; start < graph.People; start++)
        {
            if (potential[start] == Unknown)
                basis.Add(Grow(start) is >= 0 and var link ? link : columns + start);
        }

        for (var client = 0; client < graph.People; client++)
        {
            if (cameBy[client] >= 0)
                basis.Add(cameBy[client]);
            basis.Add(rows[client].Find(own => own.Coach == assignment.CoachOf[client]).Choice);
        }

        return basis;
    }

    /// <summary>
    /// Reaches everybody who can be reached from somebody and was not before, by shortest paths. Returns the choice that leads from
    /// them to those reached before at the least cost and holds their tree in its place; −1 if there is none, and the price
    /// of the start is 0.
    /// </summary>
    private int Grow(int start)
    {
        var (tree, link, least) = (new List<int>(), -1, Unknown);
        distance[start] = 0;
        queue.Enqueue(start, (0, start));
        while (queue.TryDequeue(out var client, out var key))
        {
            if (key.Distance > distance[client])
                continue;
            tree.Add(client);
            foreach (var (coach, choice, cost) in rows[client])
            {
                var next = assignment.ClientOf[coach];
                var through = distance[client] + cost - assignment.ClientPrice[client] - assignment.CoachPrice[coach];
                if (potential[next] != Unknown)
                {
                    if (through + potential[next] < least)
                        (link, least) = (choice, through + potential[next]);
                }
                else if (through < distance[next])
                {
                    (distance[next], cameBy[next]) = (through, choice);
                    queue.Enqueue(next, (through, next));
                }
            }
        }

        if (link < 0)
            least = -assignment.ClientPrice[start];
        foreach (var client in tree)
            potential[client] = least - distance[client];
        return link;
    }
}
