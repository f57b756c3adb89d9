using ReciproCoach.Matching.Solver.Cutting;

namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// The pairs a search looks at, a row for each client. Place 0 of every row is the client's own: being left out.
/// Costs are multiples of 1 / <see cref="Objective.Scale"/>. Changes can be taken back to a mark set before.
/// </summary>
internal sealed class Arcs
{
    /// <summary>Marks a pair that cannot be made. It is looked for before any sum is formed.</summary>
    public const long Never = long.MaxValue;

    private const int FirstRowLength = 8;
    private const long DearestForCuts = 1 << 24;

    private readonly int[][] coaches;
    private readonly long[][] costs;
    private readonly int[] counts;
    private readonly Stack<(int Client, int Place, long Cost)> changes = new();
    private List<(int Client, int Place)>[]? clients;

    public Arcs(int people)
    {
        coaches = new int[people][];
        costs = new long[people][];
        counts = new int[people];
    }

    public int People => counts.Length;

    public int Count => counts.Sum();

    /// <summary>Where <see cref="RollBack"/> returns to.</summary>
    public int Mark => changes.Count;

    public ReadOnlySpan<int> Coaches(int client) => coaches[client].AsSpan(0, counts[client]);

    public ReadOnlySpan<long> Costs(int client) => costs[client].AsSpan(0, counts[client]);

    /// <summary>The rows in which a coach stands, and where. They are looked up when first asked for, and kept from then on.</summary>
    public List<(int Client, int Place)> Clients(int coach) => (clients ??= ByCoach())[coach];

    /// <summary>Starts a row with room for so many pairs, and the cost of leaving the client out.</summary>
    public void Begin(int client, int room, long leftOutCost)
    {
        coaches[client] = new int[room + 1];
        costs[client] = new long[room + 1];
        counts[client] = 0;
        clients = null;
        Add(client, client, leftOutCost);
    }

    /// <summary>Adds a pair at the end of its row. Additions are not taken back.</summary>
    public void Add(int client, int coach, long cost)
    {
        var count = counts[client]++;
        if (count == coaches[client].Length)
        {
            var room = Math.Max(FirstRowLength, count * 2);
            Array.Resize(ref coaches[client], room);
            Array.Resize(ref costs[client], room);
        }

        coaches[client][count] = coach;
        costs[client][count] = cost;
        clients?[coach].Add((client, count));
    }

    /// <summary>Where a pair stands in its row, or -1.</summary>
    public int Find(int client, int coach) => Coaches(client).IndexOf(coach);

    public long Cost(int client, int place) => costs[client][place];

    /// <summary>The cost of a pair, <see cref="Never"/> when it is not here.</summary>
    public long CostOf(int client, int coach) => Find(client, coach) is >= 0 and var place ? costs[client][place] : Never;

    public bool Allows(int client, int coach) => CostOf(client, coach) != Never;

    public void Set(int client, int place, long cost)
    {
        changes.Push((client, place, costs[client][place]));
        costs[client][place] = cost;
    }

    /// <summary>Bans a pair if it is here; returns whether that changed anything.</summary>
    public bool Ban(int client, int coach)
    {
        var place = Find(client, coach);
        if (place < 0 || costs[client][place] == Never)
            return false;
        Set(client, place, Never);
        return true;
    }

    /// <summary>Adds an amount to the cost of a pair that can be made.</summary>
    public void Raise(int client, int place, long amount)
    {
        if (place >= 0 && costs[client][place] != Never)
            Set(client, place, costs[client][place] + amount);
    }

    /// <summary>Takes back all changes of costs since a mark, the newest first; the rows they stood in are added to a list.</summary>
    public void RollBack(int mark, List<int>? rows = null)
    {
        while (changes.Count > mark)
        {
            var (client, place, cost) = changes.Pop();
            costs[client][place] = cost;
            rows?.Add(client);
        }
    }

    /// <summary>What can still be made, as a problem of its own in whole costs: nothing here is a multiple of a fraction any more.</summary>
    public StageProblem ToProblem(int? exactlyLeftOut)
    {
        var (start, coach, cost) = (new int[People + 1], new List<int>(Count), new List<long>(Count));
        var (mayBeLeftOut, leftOutCost) = (new bool[People], new long[People]);
        for (var client = 0; client < People; client++)
        {
            var row = Enumerable.Range(1, counts[client] - 1)
                .Where(place => costs[client][place] != Never)
                .OrderBy(place => coaches[client][place]);
            foreach (var place in row)
            {
                coach.Add(coaches[client][place]);
                cost.Add(costs[client][place] / Objective.Scale);
            }

            start[client + 1] = coach.Count;
            mayBeLeftOut[client] = costs[client][0] != Never;
            leftOutCost[client] = mayBeLeftOut[client] && exactlyLeftOut is null ? costs[client][0] / Objective.Scale : 0;
        }

        return new()
        {
            People = People, RowStart = start, Coach = [.. coach], Cost = [.. cost],
            MayBeLeftOut = mayBeLeftOut, LoopCost = leftOutCost, ExactlyLeftOut = exactlyLeftOut,
        };
    }

    /// <summary>True when the problem's costs are small enough for the floating point that steers the cuts.</summary>
    public bool FitsCuts(int? exactlyLeftOut)
    {
        for (var client = 0; client < People; client++)
        {
            var own = Costs(client);
            for (var place = exactlyLeftOut is null ? 0 : 1; place < own.Length; place++)
            {
                if (own[place] != Never && own[place] / Objective.Scale > DearestForCuts)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Makes all changes so far final.</summary>
    public void Settle() => changes.Clear();

    private List<(int Client, int Place)>[] ByCoach()
    {
        var byCoach = new List<(int Client, int Place)>[People];
        for (var coach = 0; coach < People; coach++)
            byCoach[coach] = [];
        for (var client = 0; client < People; client++)
        {
            for (var place = 0; place < counts[client]; place++)
                byCoach[coaches[client][place]].Add((client, place));
        }

        return byCoach;
    }
}
