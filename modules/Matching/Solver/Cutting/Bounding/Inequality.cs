namespace ReciproCoach.Matching.Solver.Cutting.Bounding;

/// <summary>
/// A rule every cover keeps. A choice counts when at least two of these hold: its client is among <see cref="Clients"/>, its
/// coach among <see cref="Coaches"/>, its pair among <see cref="Teeth"/>. At most half of (roles + teeth) may count, rounded
/// down: each of these rules alone permits one choice, and the sum of all of them counts every such choice twice.
/// "Not both ways" is the one without roles and with one tooth counted once.
/// </summary>
internal sealed class Inequality
{
    public required int[] Clients { get; init; }

    public required int[] Coaches { get; init; }

    public required (int Low, int High)[] Teeth { get; init; }

    /// <summary>True for "not both ways" of the only tooth.</summary>
    public bool IsPair => Clients.Length == 0 && Coaches.Length == 0;

    /// <summary>How many of the counted choices there may be.</summary>
    public int Most => IsPair ? 1 : (Clients.Length + Coaches.Length + Teeth.Length - 1) / 2;

    public static Inequality NotBothWays(int low, int high) => new() { Clients = [], Coaches = [], Teeth = [(low, high)] };

    /// <summary>The choices that count.</summary>
    public List<int> Counted(Graph graph)
    {
        var counted = new SortedSet<int>();
        foreach (var (low, high) in Teeth)
        {
            Count(graph.Find(low, high));
            Count(graph.Find(high, low));
        }

        foreach (var client in Clients)
        {
            foreach (var coach in Coaches)
                Count(client == coach ? graph.Loop(client) : graph.Find(client, coach));
        }

        return [.. counted];

        void Count(int choice)
        {
            if (choice < 0)
                return;
            if (IsPair || Array.BinarySearch(Clients, graph.Client[choice]) >= 0 || Array.BinarySearch(Coaches, graph.Coach[choice]) >= 0)
                counted.Add(choice);
        }
    }
}
